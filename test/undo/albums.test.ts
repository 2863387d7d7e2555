import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { State } from '../../src/sandbox/state/types.js';
import { openWorld } from '../support/world.js';

const RULES = `version: 1
rules:
  - name: one-of-a-name
    for: albums
    match: { owner: me }
    actions: [{ merge-same-name: true }]
`;

/** The same library after a merge of its albums, and the plan that takes the merge back. */
const merged = (library: LibraryLiteral) => applied(library, RULES);

/** Each album with what is in it: several may have one name. */
const albumsIn = ({ albums, assets }: State) =>
  [...albums.values()]
    .map(({ albumName, description, order, albumThumbnailAssetId: cover, assetIds }) => ({
      ...{ albumName, description, order, cover },
      assets: [...assetIds].map((id) => assets.get(id)?.originalFileName).sort(),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

async function applied(library: LibraryLiteral, rules: string) {
  const world = await openWorld(seedFromLiterals(library));
  const config = join(world.folder, 'rules.yaml');
  await writeFile(config, rules);
  const before = albumsIn(world.sandbox.state);
  await world.apply(config, await world.plan(config));
  return { world, config, before, undo: await world.undo(config) };
}

test('row B2: an album that is made again has its order, beside the one of its name', async () => {
  const { world, config, before, undo } = await merged({
    albums: { one: { name: 'Rome' }, two: { name: 'Rome', order: 'asc' } },
    assets: { a: { filename: 'a.jpg', albums: ['one'] }, b: { filename: 'b.jpg', albums: ['two'] } },
  });
  try {
    expect(undo.skipped).toEqual([]);
    expect((await world.apply(config, undo)).exit).toBe('done');
    expect(albumsIn(world.sandbox.state)).toEqual(before);
  } finally {
    await world.close();
  }
});

test('row B2: several deleted albums of one name come back, each with its own photos and cover', async () => {
  const { world, config, before, undo } = await merged({
    albums: {
      one: { name: 'Rome' },
      two: { name: 'Rome', description: 'in May', cover: 'c' },
      three: { name: 'Rome', order: 'asc' },
    },
    assets: {
      ...{ a: { filename: 'a.jpg', albums: ['one'] }, b: { filename: 'b.jpg', albums: ['two'] } },
      ...{ c: { filename: 'c.jpg', albums: ['two'] }, d: { filename: 'd.jpg', albums: ['three'] } },
    },
  });
  try {
    expect(undo.changes.filter(({ op }) => op === 'album.create')).toHaveLength(2);
    expect(undo.skipped).toEqual([]);
    expect((await world.apply(config, undo)).exit).toBe('done');
    expect(albumsIn(world.sandbox.state)).toEqual(before);
    // And the undo of it: the albums go once more.
    const again = await world.undo(config);
    expect(again.skipped).toEqual([]);
    expect((await world.apply(config, again)).exit).toBe('done');
    expect([...world.sandbox.state.albums.values()].map(({ albumName }) => albumName)).toEqual(['Rome']);
    expect((await world.undo(config)).skipped).toEqual([]);
  } finally {
    await world.close();
  }
});

test('row B2: both answers about albums of one name were lost: the same undo goes on with both', async () => {
  const { world, config, before, undo } = await merged({
    albums: { one: { name: 'Rome' }, two: { name: 'Rome' }, three: { name: 'Rome' } },
    assets: { b: { filename: 'b.jpg', albums: ['two'] }, c: { filename: 'c.jpg', albums: ['three'] } },
  });
  try {
    const { sandbox } = world;
    const lose = { method: 'POST', path: /^\/albums$/, act: { kind: 'reset', after: true } } as const;
    sandbox.setFaults([1, 2].map((nth) => ({ ...lose, nth })));
    expect((await world.apply(config, undo)).exit).toBe('partial');
    sandbox.setFaults([]);
    expect((await world.apply(config, undo)).exit).toBe('done');
    expect(albumsIn(sandbox.state)).toEqual(before);
  } finally {
    await world.close();
  }
});

test.each([
  ['when the album is left with others', ['a', 'b', 'c']],
  ['when the album is left empty', ['a']],
])('row B2: an album gets the cover again that a run took out, %s', async (_, inside) => {
  const assets = Object.fromEntries(
    ['a', 'b', 'c'].map((key) => [
      key,
      { filename: `${key}.jpg`, ...(inside.includes(key) && { albums: ['one'] }) },
    ]),
  );
  const cover = inside.at(-1)!;
  const rules = `version: 1
rules:
  - { name: out, match: { filename: [${cover}.jpg, a.jpg] }, actions: [{ remove-from-album: Rome }] }
`;
  const { world, config, before, undo } = await applied(
    { albums: { one: { name: 'Rome', cover } }, assets },
    rules,
  );
  try {
    expect(undo.changes.filter(({ op }) => op === 'album.set')).toHaveLength(1);
    expect((await world.apply(config, undo)).exit).toBe('done');
    expect(albumsIn(world.sandbox.state)).toEqual(before);
    expect(before[0]?.cover).toBe(assetIdOf(cover));
  } finally {
    await world.close();
  }
});

test('row B2: the same undo goes on after the answer about a new album was lost, and leaves the other of its name', async () => {
  const { world, config, before, undo } = await merged({
    albums: { one: { name: 'Rome' }, two: { name: 'Rome' } },
    assets: { b: { filename: 'b.jpg', albums: ['two'] } },
  });
  try {
    // The answer is lost: the album is there, and nobody knows its id.
    const { sandbox } = world;
    sandbox.setFaults([{ method: 'POST', path: /^\/albums$/, nth: 1, act: { kind: 'reset', after: true } }]);
    expect((await world.apply(config, undo)).exit).toBe('partial');
    sandbox.setFaults([]);
    expect((await world.apply(config, undo)).exit).toBe('done');
    expect(albumsIn(sandbox.state)).toEqual(before);
  } finally {
    await world.close();
  }
});
