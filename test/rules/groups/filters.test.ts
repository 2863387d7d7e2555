import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WrittenGroup } from '../../../src/model/config.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { files, grouped, viewOf } from '../../support/rules.js';

const at = (second: number, more: AssetPartial = {}): AssetPartial => ({
  takenAt: new Date(Date.UTC(2024, 0, 1, 10, 0, 0) + second * 1000).toISOString(),
  exif: { city: 'Rome' },
  ...more,
});
const CITY = '{{ city }}';

test.each<[string, WrittenGroup, AssetPartial[], string[][], object[]]>([
  [
    'row 25: groups above max are left alone and listed with their size',
    { by: CITY, max: 2 },
    [at(0), at(0), at(0), at(0)],
    [],
    [{ code: 'too-large', reason: 'group of 4 is above max 2' }],
  ],
  [
    'row 25: so are groups below min',
    { by: CITY, min: 3 },
    [at(0), at(0)],
    [],
    [{ code: 'too-small', reason: 'group of 2 is below min 3' }],
  ],
  ['row 25: pairs only', { by: CITY, min: 2, max: 2 }, [at(0), at(0)], [['a', 'b']], []],
  ['a single asset is no group and no line', { by: CITY, min: 3 }, [at(0)], [], []],
  ['row 74: within splits at gaps', { by: CITY, within: '10s' }, [at(1), at(90), at(3)], [['a', 'c']], []],
  [
    'row 74, H18: a chain longer than within is no group',
    { by: CITY, within: '10s' },
    [at(1), at(9), at(17)],
    [],
    [{ code: 'too-long', reason: 'taken over 16 s, longer than within 10s' }],
  ],
  [
    'H18: times without seconds make no group under a minute',
    { by: CITY, within: '10s' },
    [at(0), at(0), at(60)],
    [],
    [{ code: 'coarse-time' }],
  ],
  ['H18: a window of a minute takes them', { by: CITY, within: '1m' }, [at(0), at(60)], [['a', 'b']], []],
  [
    'same type',
    { by: CITY, same: ['type'] },
    [at(0), at(0, { type: 'video' }), at(0), at(0, { type: 'video' })],
    [
      ['a', 'c'],
      ['b', 'd'],
    ],
    [],
  ],
  [
    'same camera: two unknown cameras are not the same',
    { by: CITY, same: ['camera'] },
    [
      at(0),
      at(0),
      at(0, { exif: { city: 'Rome', model: 'X' } }),
      at(0, { exif: { city: 'Rome', model: 'X' } }),
    ],
    [['c', 'd']],
    [],
  ],
  ['same taken: to the second', { by: CITY, same: ['taken'] }, [at(1), at(1.5), at(2)], [['a', 'b']], []],
  [
    'same library: uploads are one',
    { by: CITY, same: ['library'] },
    [at(0), at(0, { libraryId: 'L' }), at(0)],
    [['a', 'c']],
    [],
  ],
  ['same owner', { by: CITY, same: ['owner'] }, [at(0), at(0, { ownerId: 'bob' }), at(0)], [['a', 'c']], []],
  [
    'same extension, any case',
    { by: CITY, same: ['extension'] },
    [at(0, { filename: '1.JPG' }), at(0, { filename: '2.png' }), at(0, { filename: '3.jpg' })],
    [['a', 'c']],
    [],
  ],
  [
    'distinct: two equal members leave the group alone',
    { by: CITY, distinct: ['extension'] },
    [at(0, { filename: '1.jpg' }), at(0, { filename: '2.JPG' })],
    [],
    [{ code: 'ambiguous', reason: '1.jpg and 2.JPG have the same extension' }],
  ],
  [
    'contains: each condition holds for some member, other groups are no groups',
    { by: CITY, contains: [{ extension: ['nef'] }, { extension: ['jpg'] }] },
    [at(0, { filename: '1.nef' }), at(0, { filename: '1.jpg' }), at(0, { filename: '2.png' })],
    [['a', 'b', 'c']],
    [],
  ],
  [
    'contains: one that nobody meets',
    { by: CITY, contains: [{ extension: ['nef'] }] },
    [at(0, { filename: '1.jpg' }), at(0, { filename: '2.jpg' })],
    [],
    [],
  ],
])('%s', (_name, group, partials, groups, skipped) => {
  const result = grouped(group, files(...partials));
  expect(result.groups).toEqual(groups);
  expect(result.skipped).toMatchObject(skipped);
  expect(result.skipped).toHaveLength(skipped.length);
});

test('rows 25, 74: an asset is in at most one group, groups keep their bounds, and the input order never matters', () => {
  const anyAsset = fc.record({
    takenAt: fc
      .integer({ min: 0, max: 60 })
      .map((s) => new Date(Date.UTC(2024, 0, 1, 10, 0, s)).toISOString()),
    type: fc.constantFrom<'image' | 'video'>('image', 'video'),
    exif: fc.record({ city: fc.constantFrom(null, 'Rome', 'Paris') }),
  });
  fc.assert(
    fc.property(fc.array(anyAsset, { maxLength: 12 }), (partials) => {
      const assets = partials.map((partial, index) => asset({ id: `a${index}`, ...partial }));
      const group: WrittenGroup = { by: '{{ city }}', same: ['type'], within: '10s', max: 4 };
      const { groups, skipped } = grouped(group, assets);
      const all = [...groups, ...skipped.map(({ ids }) => ids)].flat();
      expect(new Set(all).size).toBe(all.length);
      for (const ids of groups) {
        const members = ids.map((id) => assets.find((one) => one.id === id)!);
        const times = members.map((one) => Date.parse(one.takenAt));
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(10_000);
        expect(new Set(members.map((one) => `${one.type} ${one.exif.city}`)).size).toBe(1);
        expect(ids.length).toBeGreaterThanOrEqual(2);
        expect(ids.length).toBeLessThanOrEqual(4);
      }
      expect(grouped(group, assets.toReversed(), viewOf({ assets }))).toEqual({ groups, skipped });
    }),
  );
});
