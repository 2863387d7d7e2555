import { describe, expect, test } from '@jest/globals';
import { evidenceTiers, weakEvidence } from '../../../src/rules/groups/evidence.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { grouped } from '../../support/rules.js';

const shot = (more: AssetPartial = {}): AssetPartial => ({
  ...{ filename: 'DSC_1.NEF', width: 6048, height: 4024, ...more },
  exif: {
    ...{ dateTimeOriginal: '2024-05-01T12:00:00.420Z', make: 'Nikon', model: 'Z 6' },
    ...more.exif,
  },
});
const pair = (one: AssetPartial, other: AssetPartial) => [
  asset({ id: 'a', ...one }),
  asset({ id: 'b', ...other }),
];
/** The strongest tier that two files reach. */
const tierOf = (one: AssetPartial, other: AssetPartial) =>
  evidenceTiers.find((tier) => weakEvidence(pair(one, other), tier) === undefined);

const JPEG = { filename: 'DSC_1.JPG', width: 4000, height: 6000 };
const at = (dateTimeOriginal: string | null) => ({ exif: { dateTimeOriginal } });

describe('row B12: how sure it is that two files show one shot', () => {
  test.each<[string, string, AssetPartial, AssetPartial]>([
    ['exact', 'the same bytes, whatever else differs', shot({ checksum: 'x' }), { checksum: 'x' }],
    ['same-shot', 'a RAW file and its JPEG, a few pixels smaller and turned', shot(), shot(JPEG)],
    ['re-encoded', 'a burst has several shots in a second', shot(), shot(at('2024-05-01T12:00:00.540Z'))],
    [
      're-encoded',
      'dates without fractions',
      shot(at('2024-05-01T12:00:00.000Z')),
      shot(at('2024-05-01T12:00:00.000Z')),
    ],
    [
      're-encoded',
      'a copy that forgot its camera',
      shot(),
      shot({ width: 1512, height: 1006, exif: { make: null, model: null } }),
    ],
    [
      're-encoded',
      'a copy that forgot everything but its name',
      shot(),
      { filename: 'dsc_1.jpg', width: 1512, height: 1006 },
    ],
    [
      'similar',
      'a copy that forgot its name, too',
      shot(),
      { filename: 'IMG-WA0001.jpg', width: 1512, height: 1006 },
    ],
    ['similar', 'a second later', shot(), shot(at('2024-05-01T12:00:01.420Z'))],
    ['similar', 'another camera', shot(), shot({ exif: { make: 'Apple', model: 'iPhone 12' } })],
    ['similar', 'a cropped copy', shot(), shot({ width: 4024, height: 4024 })],
    ['similar', 'a size that Immich does not know', shot(), shot({ width: null, height: null })],
  ])('%s: %s', (tier, _, one, other) => {
    expect(tierOf(one, other)).toBe(tier);
    expect(tierOf(other, one)).toBe(tier);
  });

  test('the weakest pair decides, and the group is left for review', () => {
    const members = [
      shot(),
      shot(JPEG),
      shot({ filename: 'later.jpg', ...at('2024-05-01T12:00:09.000Z') }),
    ].map((one, index) => asset({ id: 'abc'[index]!, duplicateId: 'g', ...one }));
    expect(grouped({ by: 'duplicates', evidence: 'same-shot' }, members)).toEqual({
      groups: [],
      skipped: [
        {
          ids: ['a', 'b', 'c'],
          code: 'weak-evidence',
          reason: 'DSC_1.NEF and later.jpg were taken at different times: evidence below same-shot',
        },
      ],
    });
    expect(grouped({ by: 'duplicates' }, members).groups).toEqual([['a', 'b', 'c']]);
  });
});
