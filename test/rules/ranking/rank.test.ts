import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WrittenCriterion } from '../../../src/model/config.js';
import { compileRanking, rank } from '../../../src/rules/ranking/index.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { contextOf, ranked, viewOf } from '../../support/rules.js';

const date = (dateTimeOriginal: string | null): AssetPartial => ({ exif: { dateTimeOriginal } });
const OLD_TOOL: readonly WrittenCriterion[] = [
  { lowest: 'taken' },
  { prefer: { extension: ['heic'] } },
  { highest: 'file-size' },
  { highest: 'exif-fields' },
  { lowest: 'id' },
];

test('rows 51, 52: each criterion only breaks ties of those before it, and is the reason', () => {
  const same = '2024-01-01T00:00:00.000Z';
  const result = ranked(OLD_TOOL, [
    { filename: 'a.jpg', exif: { dateTimeOriginal: same, fileSize: 900 } },
    { filename: 'b.heic', exif: { dateTimeOriginal: same, fileSize: 100, fieldCount: 4 } },
    { filename: 'c.heic', exif: { dateTimeOriginal: same, fileSize: 100, fieldCount: 5 } },
    { filename: 'd.heic', exif: { dateTimeOriginal: '2025-01-01T00:00:00.000Z', fileSize: 999 } },
    { filename: 'e.heic', exif: { dateTimeOriginal: same, fileSize: 100, fieldCount: 5 } },
    { filename: 'f.heic', exif: { dateTimeOriginal: same, fileSize: 99, fieldCount: 5 } },
  ]);
  expect(result).toEqual({
    order: 'cebfad',
    decided: true,
    reasons: {
      a: 'prefer extension: [heic]',
      b: 'highest exif-fields',
      d: 'lowest taken',
      e: 'lowest id',
      f: 'highest file-size',
    },
  });
});

test('row B12: equal on every criterion is undecided', () => {
  expect(ranked([{ highest: 'rating' }], [{}, {}, { exif: { rating: 1 } }, { exif: { rating: 1 } }])).toEqual(
    {
      order: 'cdab',
      decided: false,
      reasons: { a: 'highest rating', b: 'highest rating' },
    },
  );
});

test('row 46: equality within a tolerance does not chain', () => {
  const at = (second: number) => date(`2024-01-01T00:00:${String(second).padStart(2, '0')}.000Z`);
  const result = ranked([{ lowest: 'taken', tolerance: '10s' }], [at(18), at(9), at(0)]);
  expect(result).toEqual({ order: 'bca', decided: false, reasons: { a: 'lowest taken' } });
});

const anyAsset = fc.record({
  exif: fc.record({
    dateTimeOriginal: fc.constantFrom(null, 'never', '2024-01-01T00:00:00.000Z', '2024-01-01T00:00:03.000Z'),
    fileSize: fc.constantFrom(null, 1, 2, 3),
  }),
  filename: fc.constantFrom('a.jpg', 'a.heic'),
  favorite: fc.boolean(),
});
const anyCriterion: fc.Arbitrary<WrittenCriterion> = fc.constantFrom<WrittenCriterion>(
  { lowest: 'taken', tolerance: '2s' },
  { highest: 'taken' },
  { highest: 'file-size', tolerance: 1 },
  { prefer: { favorite: true } },
  { avoid: { extension: ['jpg'] } },
);

test('row 50: the order of the input never matters, and each loser but a tied one has its reason', () => {
  fc.assert(
    fc.property(
      fc.array(anyAsset, { minLength: 1, maxLength: 6 }),
      fc.array(anyCriterion, { maxLength: 4 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (partials, criteria, random) => {
        const assets = partials.map((partial, index) => asset({ id: `a${index}`, ...partial }));
        const shuffled = assets
          .map((one) => ({ one, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const ranking = compileRanking(criteria, contextOf());
        const view = viewOf({ assets });
        const first = rank(assets, ranking, view);
        const second = rank(shuffled, ranking, view);
        expect(second.order).toEqual(first.order);
        expect(second.decided).toBe(first.decided);
        expect([...second.reasons].sort()).toEqual([...first.reasons].sort());
        expect(new Set(first.order)).toEqual(new Set(assets));
        if (first.decided) expect(first.reasons.size).toBe(assets.length - 1);
        expect(first.reasons.has(first.order[0]!.id)).toBe(false);
      },
    ),
  );
});
