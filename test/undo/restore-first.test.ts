import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import { openWorld } from '../support/world.js';

const RULES = `version: 1
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }
`;
const LIBRARY = {
  assets: {
    best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9 },
    copy: {
      ...{ filename: 'copy.jpg', duplicate: 'd', 'file-size': 1 },
      ...{ description: 'us', rating: 5, tags: ['trip'], albums: ['Rome'] },
    },
  },
};

test('rows B2, H37: nothing is taken from the kept photo when the copy does not come out of the trash', async () => {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(config, RULES);
    await world.apply(config, await world.plan(config));
    const undo = await world.undo(config);
    const refused = { kind: 'status', status: 400 } as const;
    world.sandbox.setFaults([{ method: 'POST', path: '/trash/restore/assets', act: refused }]);
    const { exit, counts } = await world.apply(config, undo);
    expect(exit).toBe('partial');
    expect(counts).toMatchObject({ done: 0, failed: 1, blocked: undo.changes.length - 1 });
    const { best, copy } = literalsOf(world.sandbox.state).assets;
    expect(copy?.trashed).toBe(true);
    expect(best).toMatchObject({ description: 'us', rating: 5, tags: ['trip'], albums: ['Rome'] });
  } finally {
    await world.close();
  }
});

test('row B2: the undo of an undo trashes copies again whose group Immich had forgotten and the undo restored', async () => {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(config, RULES);
    await world.apply(config, await world.plan(config));
    // Reading the groups makes Immich forget the one with a single live member.
    await world.plan(config);
    await world.apply(config, await world.undo(config));
    expect(literalsOf(world.sandbox.state).assets).toMatchObject({
      best: { duplicate: expect.any(String) },
      copy: { duplicate: expect.any(String) },
    });
    const { exit, counts } = await world.apply(config, await world.undo(config));
    expect(counts).toMatchObject({ stale: 0, failed: 0, blocked: 0 });
    expect(exit).toBe('done');
    expect(literalsOf(world.sandbox.state).assets.copy?.trashed).toBe(true);
  } finally {
    await world.close();
  }
});
