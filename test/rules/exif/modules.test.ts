import { expect, test } from '@jest/globals';
import type { FileTags } from '../../../src/model/library.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { effectsOn, viewOf } from '../../support/rules.js';

function fields(
  modules: readonly string[],
  partial: AssetPartial,
  file: FileTags['tags'] = {},
  more: object = {},
) {
  const one = asset({ filename: 'a.jpg', path: '/nas/a.jpg', ...partial });
  const persons = [{ id: 'p1', name: 'Anna\u0007\n-execute', hidden: false }];
  const view = viewOf({ assets: [one], persons }, { files: { [one.id]: file } });
  const effects = effectsOn({ 'write-exif': { modules, to: 'original', ...more } }, one, view);
  return effects.flatMap((effect) => (effect.kind === 'write-exif' ? [effect.fields] : []))[0];
}
const MADRID = {
  takenAt: '2024-05-01T10:30:00.000Z',
  localTime: '2024-05-01T12:30:00.000',
  exif: { dateTimeOriginal: '2024-05-01T10:30:00.000Z', timeZone: 'Europe/Madrid' },
};

test('row 134, U-7: the capture time is on the photo’s clock, with its offset', () => {
  expect(fields(['time'], MADRID)).toMatchObject({
    'ExifIFD:DateTimeOriginal': '2024:05:01 12:30:00',
    'ExifIFD:OffsetTimeOriginal': '+02:00',
    'IPTC:TimeCreated': '12:30:00+02:00',
    'XMP-xmp:CreateDate': '2024:05:01 12:30:00+02:00',
  });
});

const PHOTO_TIMES = {
  'ExifIFD:DateTimeOriginal': '2024:05:01 12:30:00',
  'ExifIFD:CreateDate': '2024:05:01 12:30:00',
  'IFD0:ModifyDate': '2024:05:01 12:30:00',
  'ExifIFD:OffsetTimeOriginal': '+02:00',
  'ExifIFD:OffsetTimeDigitized': '+02:00',
  'ExifIFD:OffsetTime': '+02:00',
};
const IPTC_TIMES = { 'IPTC:DateCreated': '2024-05-01', 'IPTC:TimeCreated': '12:30:00+02:00' };
const VIDEO_TIMES = {
  'QuickTime:CreateDate': '2024:05:01 10:30:00',
  'QuickTime:ModifyDate': '2024:05:01 10:30:00',
};
test.each<[string, object]>([
  ['a.jpg', { ...PHOTO_TIMES, ...IPTC_TIMES }],
  ['a.cr2', { ...PHOTO_TIMES, ...IPTC_TIMES }],
  ['a.heic', PHOTO_TIMES],
  ['a.mp4', VIDEO_TIMES],
  ['a.gif', {}],
])('row 134: %s takes the times that it has a place for, besides those of XMP', (filename, own) => {
  expect(fields(['time'], { ...MADRID, filename, path: `/nas/${filename}` })).toEqual({
    'XMP-xmp:CreateDate': '2024:05:01 12:30:00+02:00',
    'XMP-xmp:ModifyDate': '2024:05:01 12:30:00+02:00',
    'XMP-xmp:MetadataDate': '2024:05:01 12:30:00+02:00',
    'XMP-exif:DateTimeOriginal': '2024:05:01 12:30:00+02:00',
    'XMP-photoshop:DateCreated': '2024-05-01',
    ...own,
  });
});

test('row 134, U-7: without a zone, the offset of a date that stays is kept; beside a new date it would lie, and goes', () => {
  const unknown = { ...MADRID, exif: { ...MADRID.exif, timeZone: null } };
  const clock = '2024:05:01 12:30:00';
  const file = {
    'ExifIFD:DateTimeOriginal': '2024:05:01 09:00:00',
    'ExifIFD:OffsetTimeOriginal': '-07:00',
    'ExifIFD:CreateDate': clock,
    'ExifIFD:OffsetTimeDigitized': '-07:00',
  };
  const written = fields(['time'], unknown, file);
  expect(written).toMatchObject({
    'ExifIFD:DateTimeOriginal': clock,
    'ExifIFD:OffsetTimeOriginal': null,
    'ExifIFD:CreateDate': clock,
  });
  for (const tag of ['ExifIFD:OffsetTimeDigitized', 'ExifIFD:OffsetTime'])
    expect(written).not.toHaveProperty([tag]);
  // What is written then is all there is to say.
  const { 'ExifIFD:OffsetTimeOriginal': _gone, ...after } = { ...file, ...written } as typeof file;
  expect(fields(['time'], unknown, after)).not.toHaveProperty(['ExifIFD:OffsetTimeOriginal']);
});

test('row 135, U-8: the oldest of the dates that are asked for; the name only when there is none', () => {
  const modified = { ...MADRID, modifiedAt: '2023-01-01T00:00:00.000Z' };
  expect(fields(['time'], modified)).toMatchObject({ 'ExifIFD:CreateDate': '2024:05:01 12:30:00' });
  expect(fields(['time'], modified, {}, { dates: ['taken', 'modified'] })).toMatchObject({
    'ExifIFD:CreateDate': '2023:01:01 02:00:00',
  });
  expect(fields(['time'], { filename: 'IMG_20210615_123456.jpg' })).toMatchObject({
    'ExifIFD:CreateDate': '2021:06:15 12:34:56',
  });
});

test('row 138, U-9: a colour label stays; only our own goes', () => {
  const label = 'XMP-xmp:Label';
  expect(fields(['favorite'], { favorite: true })).toEqual({ [label]: 'Favorite' });
  expect(fields(['favorite'], { favorite: false }, { [label]: 'Red' })).toEqual({});
  expect(fields(['favorite'], { favorite: true }, { [label]: 'Red' })).toEqual({});
  expect(fields(['favorite'], { favorite: false }, { [label]: 'Favorite' })).toEqual({ [label]: null });
});

test('row 138, U-9: where another label stays, the plan says why', () => {
  const one = asset({ favorite: true });
  const view = viewOf({ assets: [one] }, { files: { [one.id]: { 'XMP-xmp:Label': 'Red' } } });
  expect(effectsOn({ 'write-exif': { modules: ['favorite'] } }, one, view)).toEqual([
    {
      kind: 'skip',
      asset: one.id,
      code: 'stays',
      reason: 'the label "Red" stays; "Favorite" would replace it',
    },
    expect.objectContaining({ kind: 'write-exif', fields: {} }),
  ]);
});

test('row 137: stars for Windows are on its own scale, in the file as in XMP', () => {
  const percent = (rating: number) => fields(['rating'], { exif: { rating } });
  for (const [stars, value] of [1, 25, 50, 75, 99].entries())
    expect(percent(stars + 1)).toEqual({
      'XMP-xmp:Rating': stars + 1,
      'XMP-microsoft:RatingPercent': value,
      'IFD0:Rating': stars + 1,
      'IFD0:RatingPercent': value,
    });
  expect(percent(-1)).toMatchObject({ 'XMP-xmp:Rating': -1, 'IFD0:RatingPercent': null });
});

test('row 132, U-2: the altitude of a file is none of our business', () => {
  const written = fields(['gps'], { exif: { latitude: -33.8688, longitude: -70.6483 } });
  expect(written).toEqual({
    'GPS:GPSLatitude': 33.8688,
    'GPS:GPSLatitudeRef': 'S',
    'GPS:GPSLongitude': 70.6483,
    'GPS:GPSLongitudeRef': 'W',
  });
});

test('row 147, U-20: control characters of a name become blanks', () => {
  expect(fields(['people'], { persons: ['p1'] })).toMatchObject({ 'XMP-dc:Subject': ['Anna  -execute'] });
});

test('Immich loses no tag through the keywords that are added', () => {
  expect(
    fields(['people'], { persons: ['p1'], tags: ['trip'] }, { 'IPTC:Keywords': ['trip'] }),
  ).toMatchObject({
    'XMP-digiKam:TagsList': ['trip'],
  });
});

test.each<[string, AssetPartial, string]>([
  ['a known zone', MADRID, '2024-05-01T10:30:00Z'],
  [
    'no known zone, on the clock of the config’s',
    { ...MADRID, exif: { ...MADRID.exif, timeZone: null } },
    '2024-05-01T12:30:00Z',
  ],
  ['only the name', { filename: 'IMG_20210615_123456.jpg' }, '2021-06-15T12:34:56Z'],
])('row 134: the modification time of a file is the instant of the capture: %s', (_, partial, date) => {
  expect(fields(['file-date'], partial)).toEqual({ FileModifyDate: date });
  // Some disks keep even seconds only.
  const near = `${date.slice(0, -3)}${String(Number(date.slice(-3, -1)) + 1).padStart(2, '0')}Z`;
  expect(fields(['file-date'], partial, { FileModifyDate: near })).toEqual({ FileModifyDate: near });
  expect(fields(['file-date'], partial, {}, { to: 'both' })).toEqual({ FileModifyDate: date });
});
