import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/rules/effects.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { compileWith, contextOf, decide, viewOf } from '../../support/rules.js';

/** What becomes of `k` and of the losers `l1`, `l2`, … when `k` is best. */
function merged(merge: unknown, keeper: AssetPartial, losers: readonly AssetPartial[]): readonly Effect[] {
  const members = [keeper, ...losers].map((one, index) => {
    const name = index === 0 ? 'k' : `l${index}`;
    return asset({ id: name, filename: name, ...one });
  });
  const persons = [...new Set(members.flatMap((one) => one.persons))].map((id) => ({
    id,
    name: id === 'nobody' ? '' : id,
    hidden: false,
  }));
  const written = { by: [{ prefer: { filename: 'k' } }], merge };
  return decide({ 'keep-best': written }, members, { view: viewOf({ assets: members, persons }) }).effects;
}

/** The one thing that `k` is told, or why the whole group is for review. */
function outcome(...given: Parameters<typeof merged>): unknown {
  const effects = merged(...given);
  const skipped = effects.filter((effect) => effect.kind === 'skip');
  if (skipped.length > 0) {
    expect(skipped).toHaveLength(effects.length);
    return [...new Set(skipped.map(({ code, reason }) => `${code}: ${reason}`))];
  }
  return effects
    .filter((effect) => effect.asset === 'k')
    .map((effect) => (effect.kind === 'set' ? effect.value : { ...effect, asset: undefined }));
}

const rated = (rating: number | null): AssetPartial => ({ exif: { rating } });
const said = (description: string | null): AssetPartial => ({ exif: { description } });
const at = (latitude: number, longitude: number): AssetPartial => ({ exif: { latitude, longitude } });
const taken = (instant: string, local: string): AssetPartial => ({
  takenAt: instant,
  localTime: local,
  exif: { dateTimeOriginal: instant },
});
const noon = taken('2024-05-01T12:00:00.000Z', '2024-05-01T12:00:00.000');
const morning = taken('2024-05-01T06:00:00.000Z', '2024-05-01T11:45:00.000');
const evening = taken('2024-05-01T18:00:00.000Z', '2024-05-01T18:00:00.000');

describe('row B15: a policy per field', () => {
  test.each<[string, unknown, AssetPartial, AssetPartial[], unknown]>([
    ['keeper: a rating stays', { rating: 'keeper' }, {}, [rated(5)], []],
    [
      'union: what any of them has',
      { tags: 'union', albums: 'union' },
      { tags: ['a'] },
      [{ tags: ['a', 'b'] }, { albums: ['A'] }],
      [
        { kind: 'tag', tag: 'a' },
        { kind: 'tag', tag: 'b' },
        { kind: 'add-to-album', album: 'id:A', create: false },
      ],
    ],
    ['max: the highest', { rating: 'max' }, rated(2), [rated(4), rated(3)], [4]],
    ['consensus: all agree', { rating: 'consensus' }, {}, [rated(3), {}, rated(3)], [3]],
    ['consensus: they differ', { rating: 'consensus' }, {}, [rated(3), rated(4)], []],
    ['consensus: the kept one has its own', { rating: 'consensus' }, rated(1), [rated(3)], []],
    [
      'consensus: one and the same place',
      { location: 'consensus' },
      {},
      [at(1, 2), at(1, 2)],
      [{ latitude: 1, longitude: 2 }],
    ],
    ['consensus: two places', { location: 'consensus' }, {}, [at(1, 2), at(1, 2.000001)], []],
    ['concat', { description: 'concat' }, said('a'), [said('b\na')], ['a\nb']],
    ['review: nobody has another rating', { rating: 'review' }, rated(3), [rated(3), rated(null)], []],
    [
      'review: another rating',
      { rating: 'review' },
      rated(3),
      [rated(4)],
      ['review: l1 has another rating, and k has one'],
    ],
    [
      'review: a description',
      { description: 'review' },
      said(' '),
      [said('hi')],
      ['review: l1 has a description, and k has none'],
    ],
    [
      'review: a tag',
      { tags: 'review' },
      { tags: ['x'] },
      [{ tags: ['x', 'y'] }],
      ['review: l1 has the tag "y" and k has not'],
    ],
    ['review: all tags are there', { tags: 'review' }, { tags: ['x', 'z'] }, [{ tags: ['x'] }], []],
    [
      'review: an album',
      { albums: 'review' },
      {},
      [{ albums: ['Rome'] }],
      ['review: l1 has the album "Rome" and k has not'],
    ],
    [
      'review: a favorite',
      { favorite: 'review' },
      {},
      [{ favorite: true }],
      ['review: l1 has a heart, and k has none'],
    ],
    ['review: the kept one is the favorite', { favorite: 'review' }, { favorite: true }, [{}], []],
    [
      'row 65: oldest, with the zone of its place',
      { date: 'oldest' },
      noon,
      [evening, morning],
      ['2024-05-01T11:45:00.000+05:45'],
    ],
    ['oldest: it is the oldest', { date: 'oldest' }, morning, [noon, {}], []],
    ['oldest: a missing date is no date', { date: 'oldest' }, {}, [noon], ['2024-05-01T12:00:00.000+00:00']],
    [
      'review: the same instant elsewhere is the same date',
      { date: 'review' },
      noon,
      [taken('2024-05-01T12:00:00.000Z', '2024-05-01T14:00:00.000')],
      [],
    ],
    ['row 62: archived if any is', { visibility: 'any' }, {}, [{}, { visibility: 'archive' }], ['archive']],
    ['row 62: the archived one is kept', { visibility: 'any' }, { visibility: 'archive' }, [{}], []],
    [
      'row 62: a person that would be missed',
      ['persons'],
      { persons: ['Ann'] },
      [{ persons: ['Ann', 'Ben'] }],
      ['review: Ben is in l1 and was not found in k'],
    ],
    ['row 62: nobody is missed', ['persons'], { persons: ['Ann'] }, [{ persons: ['Ann', 'nobody'] }], []],
  ])('%s', (_, merge, keeper, losers, expected) => {
    expect(outcome(merge, keeper, losers)).toEqual(expected);
  });

  test('D-5, row 64: others: the kept one has what the others have, also what both had, and nothing else', () => {
    const effects = merged({ tags: 'others', albums: 'others' }, { tags: ['a', 'b'], albums: ['A', 'B'] }, [
      { tags: ['b'], albums: ['B'] },
      { tags: ['c'] },
    ]).filter((effect) => effect.asset === 'k');
    expect(effects).toEqual([
      { kind: 'tag', asset: 'k', tag: 'b' },
      { kind: 'tag', asset: 'k', tag: 'c' },
      { kind: 'untag', asset: 'k', tag: 'a' },
      { kind: 'add-to-album', asset: 'k', album: 'id:B', create: false },
      { kind: 'remove-from-album', asset: 'k', album: 'id:A' },
    ]);
  });

  test('D-5: others takes nothing away when all others are left alone', () => {
    const effects = merged({ tags: 'others' }, { tags: ['a'] }, [{ tags: ['b'], offline: true }]);
    expect(effects.filter(({ kind }) => kind !== 'skip')).toEqual([]);
  });

  test('one in the archive cannot be taken over from others that are archived', () => {
    const context = contextOf();
    const written = { by: [{ lowest: 'id' }], merge: ['visibility'], others: 'archive' };
    compileWith({ 'keep-best': written }, context);
    expect(context.errors).toMatchObject([{ code: 'archives-itself', path: ['merge', 0] }]);
  });
});

describe('row B14: the motion part of a live photo is never lost', () => {
  const still = { livePhotoVideoId: null };
  const live = (livePhotoVideoId: string): AssetPartial => ({ livePhotoVideoId });

  test.each<[string, unknown, AssetPartial, AssetPartial[], unknown]>([
    [
      'without a word about it the group is left alone',
      [],
      still,
      [live('v')],
      ['motion: l1 has a motion part and k has none'],
    ],
    [
      'review says so, too',
      { motion: 'review' },
      still,
      [live('v')],
      ['motion: l1 has a motion part and k has none'],
    ],
    ['fill gives it to the kept one', ['motion'], still, [still, live('v')], ['v']],
    ['fill leaves what the kept one has', ['motion'], live('own'), [live('v')], []],
    ['two copies of one live photo may share it', ['motion'], still, [live('v'), live('v')], ['v']],
    [
      'of two different ones one would be lost',
      ['motion'],
      still,
      [live('v'), live('w')],
      ['review: l1 and l2 have different motion parts and k has none'],
    ],
  ])('%s', (_, merge, keeper, losers, expected) => {
    expect(outcome(merge, keeper, losers)).toEqual(expected);
  });
});
