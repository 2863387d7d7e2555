import { describe, expect, test } from '@jest/globals';
import { sameTag } from '../../../src/model/file-tags.js';

const face = (Name: string, X: number) => ({
  ...{ Name, Type: 'Face' },
  Area: { X, Y: 0.5, W: 0.1, H: 0.1, Unit: 'normalized' },
});
const regions = (...list: readonly object[]) => ({
  AppliedToDimensions: { W: 400, H: 300, Unit: 'pixel' },
  RegionList: list,
});

describe('row 144, U-6: what says the same is no change', () => {
  test.each<[string, unknown, unknown]>([
    ['GPS:GPSLatitude', 33.86880004, '33.8688'],
    ['GPS:GPSAltitude', 12.34, '12.3'],
    ['ExifIFD:DateTimeOriginal', '2024-05-01T12:30:00.25', '2024:05:01 12:30:00'],
    ['XMP-xmp:CreateDate', '2024:05:01 12:30:00Z', '2024:05:01 12:30:00+00:00'],
    ['XMP-photoshop:DateCreated', '2024:05:01 09:00:00', '2024-05-01'],
    ['IPTC:TimeCreated', '12:30:00+02:00', '12:30:00+02:00'],
    ['XMP-xmp:Rating', '4.0', 4],
    ['IFD0:RatingPercent', '75', 75],
    ['XMP-dc:Subject', ['b', 'a', 'a'], ['a', 'b']],
    ['XMP-dc:Subject', 'a', ['a']],
    ['XMP-dc:Subject', [], null],
    ['XMP-dc:Description', ' text ', 'text'],
    ['XMP-dc:Description', '', undefined],
    [
      'XMP-mwg-rs:RegionInfo',
      regions(face('Anna', 0.10001), face('Ben', 0.2)),
      regions(face('Ben', 0.2), face('Anna', 0.1)),
    ],
  ])('%s: %j and %j', (tag, a, b) => {
    expect([sameTag(tag, a, b), sameTag(tag, b, a)]).toEqual([true, true]);
  });
});

describe('row 144: what says something else is one', () => {
  test.each<[string, unknown, unknown]>([
    ['GPS:GPSLatitude', 33.8688, 33.86881],
    ['XMP-exif:GPSLatitude', 33.8688, -33.8688],
    ['GPS:GPSAltitude', 12.3, 12.4],
    ['ExifIFD:DateTimeOriginal', '2024:05:01 12:30:00', '2024:05:01 12:30:01'],
    ['XMP-xmp:CreateDate', '2024:05:01 12:30:00+02:00', '2024:05:01 12:30:00'],
    ['XMP-xmp:Rating', 0, null],
    ['XMP-dc:Subject', ['a', 'b'], ['a']],
    ['XMP-dc:Subject', ['a, b'], ['a', 'b']],
    ['XMP-dc:Description', 'Text', 'text'],
    ['XMP-mwg-rs:RegionInfo', regions(face('Anna', 0.1)), regions(face('Ben', 0.1))],
    ['XMP-mwg-rs:RegionInfo', regions(face('Anna', 0.1)), regions(face('Anna', 0.101))],
  ])('%s: %j and %j', (tag, a, b) => {
    expect(sameTag(tag, a, b)).toBe(false);
  });
});
