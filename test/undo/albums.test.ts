import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { openWorld } from '../support/world.js';

const RULES = `version: 1
rules:
  - name: one-of-a-name
    for: albums
    match: { owner: me }
    actions: [{ merge-same-name: true }]
`;

/** The same library after a merge of its albums, and the plan that takes the merge back. */
async function merged(library: LibraryLiteral) {
  const world = await openWorld(seedFromLiterals(library));
  const config = join(world.folder, 'rules.yaml');
  await writeFile(config, RULES);
  const before = literalsOf(world.sandbox.state);
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
    expect(literalsOf(world.sandbox.state)).toEqual(before);
  } finally {
    await world.close();
  }
});

test('row B2: of several deleted albums of one name one is made again, and the plan says so', async () => {
  const { world, undo } = await merged({
    albums: { one: { name: 'Rome' }, two: { name: 'Rome' }, three: { name: 'Rome' } },
    assets: {
      ...{ a: { filename: 'a.jpg', albums: ['one'] }, b: { filename: 'b.jpg', albums: ['two'] } },
      ...{ c: { filename: 'c.jpg', albums: ['three'] } },
    },
  });
  try {
    expect(undo.changes.filter(({ op }) => op === 'album.create')).toHaveLength(1);
    expect(undo.skipped.map(({ reason }) => reason)).toEqual([
      'album "Rome": several of that name were deleted, and one is made again for all',
    ]);
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
    expect(literalsOf(sandbox.state)).toEqual(before);
  } finally {
    await world.close();
  }
});
