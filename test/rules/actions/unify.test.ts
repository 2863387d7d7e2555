import { describe, expect, test } from '@jest/globals';
import { emptyAlbum } from '../../../src/model/library.js';
import { asset, library, USER } from '../../support/asset.js';
import { changesIn, planOver } from '../../support/planning.js';

interface Member {
  readonly tags?: readonly string[];
  readonly albums?: readonly string[];
}
const albums = [emptyAlbum('rome', '2024 Rome', USER), emptyAlbum('paris', '2024 Paris', USER)];
/** One duplicate group; ids are `a`, `b`, … in the order given. */
const group = (...members: readonly Member[]) => {
  const assets = members.map(({ tags = [], albums = [] }, index) =>
    asset({ id: 'abcdef'[index]!, duplicateId: 'd', tags, albums }),
  );
  const duplicates = [{ id: 'd', members: assets.map(({ id }) => id), suggestedKeep: [] }];
  return library({ assets, albums, duplicates });
};
const plan = (unify: object, of: ReturnType<typeof group>, more: readonly object[] = []) =>
  planOver(
    { rules: [{ name: 'alike', group: { by: 'duplicates' }, actions: [{ unify }] }, ...(more as never[])] },
    of,
  );
const changes = (...args: Parameters<typeof plan>) => {
  const made = plan(...args);
  expect(made.diagnostics).toEqual([]);
  return changesIn(made).filter((change) => !change.includes('.create'));
};

const byAlbum = { albums: '2024*', conflict: 'review' };
const permutations: readonly (readonly number[])[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

describe('unify', () => {
  test('row 88: the one category that is there, all get', () => {
    expect(changes({ tags: 'cat/*' }, group({ tags: ['cat/a', 'x'] }, {}, { tags: ['cat/a'] }))).toEqual([
      'asset.tag b cat/a',
    ]);
  });

  test('row 99: the one album that others are in', () => {
    expect(changes(byAlbum, group({}, { albums: ['rome'] }, { albums: ['rome'] }))).toEqual([
      'album.add a rome',
    ]);
  });

  test.each(permutations)(
    'row 100: own albums count, in whatever order members stand: %i %i %i',
    (...order) => {
      const members = [{ albums: ['rome'] }, { albums: ['paris'] }, {}];
      const tagged = ['asset.tag a review', 'asset.tag b review', 'asset.tag c review'];
      expect(changes(byAlbum, group(...order.map((index) => members[index]!)))).toEqual(tagged);
    },
  );

  test('row 89: the conflict tag goes in the very plan that resolves the conflict', () => {
    const resolving = {
      name: 'not-paris',
      match: { album: '2024 Paris' },
      actions: [{ 'remove-from-album': '2024 Paris' }],
    };
    const members = [
      { albums: ['rome'], tags: ['review'] },
      { albums: ['paris'], tags: ['review'] },
    ];
    expect(changes(byAlbum, group(...members), [resolving])).toEqual([
      'album.add b rome',
      'asset.untag a review',
      'album.remove b paris',
      'asset.untag b review',
    ]);
  });

  test('row 89: a tag for each group, below the one for all', () => {
    const own = { tags: '*/*', conflict: 'r/c', 'per-group': true };
    expect(changes(own, group({ tags: ['cat/a'] }, { tags: ['cat/b', 'r/c'] }))).toEqual([
      'asset.tag a r/c',
      'asset.tag a r/c/group:duplicates:d',
      'asset.tag b r/c/group:duplicates:d',
    ]);
  });

  test('without a conflict tag those who disagree are left alone', () => {
    expect(changes({ albums: '2024*' }, group({ albums: ['rome'] }, { albums: ['paris'] }))).toEqual([]);
  });
});
