import { describe, expect, test } from '@jest/globals';
import { rank } from '../../../src/rules/ranking/index.js';
import { load, withRule } from '../../config/support.js';
import { asset } from '../../support/asset.js';
import { contextOf, decide, viewOf } from '../../support/rules.js';

const taken = '2024-01-01T00:00:00.000Z';

describe('rows 45, 47, 51: duplicates-cleaner', () => {
  const best = (...members: ReturnType<typeof asset>[]) => {
    const { order, reasons, decided } = rank(
      members,
      contextOf().ranking('duplicates-cleaner', []),
      viewOf({ assets: members }),
    );
    return { best: order[0]!.id, why: [...reasons.values()], decided };
  };

  test.each([
    ['D-1: a missing date is worst', {}, { exif: { dateTimeOriginal: taken } }, 'lowest taken'],
    [
      'row 51: the date comes before the format',
      { filename: 'a.heic', exif: { dateTimeOriginal: '2024-01-01T00:00:01.000Z', fileSize: 9 } },
      { filename: 'b.jpg', exif: { dateTimeOriginal: taken } },
      'lowest taken',
    ],
    [
      'a .hif is a HEIC, too',
      { filename: 'a.jpg', exif: { fileSize: 9 } },
      { filename: 'B.HIF', exif: { fileSize: 1 } },
      'prefer extension: [heic, heif, hif]',
    ],
    ['D-2: a missing size is worst', {}, { exif: { fileSize: 1 } }, 'highest file-size'],
    [
      'row 51: the size comes before the metadata',
      { exif: { fileSize: 1, fieldCount: 9 } },
      { exif: { fileSize: 2, fieldCount: 1 } },
      'highest file-size',
    ],
    [
      'row 49: more metadata',
      { exif: { fieldCount: 3 } },
      { exif: { fieldCount: 4 } },
      'highest exif-fields',
    ],
  ])('%s', (_, worse, better, why) => {
    const members = [asset({ id: 'a', ...worse }), asset({ id: 'b', ...better })];
    expect(best(...members)).toEqual({ best: 'b', why: [why], decided: true });
  });

  test('row 50: of equal ones the lowest id, and so it is always decided', () => {
    expect(best(asset({ id: 'b' }), asset({ id: 'a' }))).toEqual({
      best: 'a',
      why: ['lowest id'],
      decided: true,
    });
  });
});

describe('immich-suggestion', () => {
  const members = ['a', 'b'].map((id) => asset({ id, filename: `${id}.jpg`, duplicateId: 'g' }));
  const suggesting = (...suggestedKeep: string[]) =>
    decide({ 'keep-best': { by: 'immich-suggestion', merge: [] } }, members, {
      view: viewOf({ assets: members, duplicates: [{ id: 'g', members: ['a', 'b'], suggestedKeep }] }),
    });

  test('keeps what the server suggests', () => {
    const { keep, effects } = suggesting('b');
    expect(keep).toEqual(['b']);
    expect(effects).toEqual([
      { kind: 'trash', asset: 'a', keeper: 'b', why: 'lost to b.jpg on "suggested by Immich"' },
    ]);
  });

  test.each([[[]], [['a', 'b']], [['gone']]])('row B12: a suggestion of %j decides nothing', (suggested) => {
    const { keep, effects } = suggesting(...suggested);
    expect(keep).toEqual([]);
    expect(effects.map(({ kind }) => kind)).toEqual(['skip', 'skip']);
  });
});

describe('names', () => {
  const rule = (by: string): string =>
    withRule(`group: { by: duplicates }\nactions: [keep-best: { by: ${by} }]`);

  test('a ready ranking needs no definition', async () => {
    expect((await load(rule('immich-suggestion'))).diagnostics).toEqual([]);
  });

  test('a slip is told with the nearest name, ready ones included', async () => {
    const { diagnostics } = await load(rule('duplicate-cleaner'));
    expect(diagnostics).toMatchObject([
      { code: 'unknown-ranking', hint: 'did you mean duplicates-cleaner?', at: { line: 5 } },
    ]);
  });

  test('an own ranking of the same name takes its place', async () => {
    const text = `${rule('duplicates-cleaner')}rankings: { duplicates-cleaner: [{ highest: rating }] }\n`;
    const { value, diagnostics } = await load(text);
    expect(diagnostics).toEqual([]);
    const context = contextOf({ rankings: value!.rankings });
    expect(context.ranking('duplicates-cleaner', []).criteria.map(({ label }) => label)).toEqual([
      'highest rating',
    ]);
  });
});
