import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { State } from '../../src/sandbox/state/types.js';
import { openWorld } from '../support/world.js';
import { assetNamed } from './attack.js';

const RULES = `version: 1
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }
  - { name: trip, match: { filename: other.jpg }, actions: [{ add-to-album: { name: Trip, create: true } }, { tag: trip }] }
`;
const LIBRARY = {
  assets: {
    best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9 },
    copy: { filename: 'copy.jpg', duplicate: 'd', 'file-size': 1 },
    other: { filename: 'other.jpg' },
  },
};
const WHY = 'an earlier run of this plan did it, and somebody took it back since';

/** Applies a plan, lets somebody do something, and applies the same plan again. */
async function twice(since: (state: State) => void, between?: 'undo') {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(config, RULES);
    const plan = await world.plan(config);
    await world.apply(config, plan);
    if (between === 'undo') await world.apply(config, await world.undo(config));
    since(world.sandbox.state);
    const { results, exit } = await world.apply(config, plan);
    const told = results.flatMap(({ id, state, message }) =>
      state === 'stale' && message === WHY ? plan.changes.find((one) => one.id === id)!.op : [],
    );
    return { told, exit, copy: assetNamed(world.sandbox.state, 'copy.jpg'), state: world.sandbox.state };
  } finally {
    await world.close();
  }
}

describe('row 188: the same plan once more does not do again what somebody has taken back', () => {
  test('a photo that was taken out of the trash by hand', async () => {
    const { told, copy } = await twice((state) => {
      assetNamed(state, 'copy.jpg').deletedAt = null;
    });
    expect(told).toEqual(['asset.trash']);
    expect(copy.deletedAt).toBeNull();
  });

  test('an album that was deleted, and a tag', async () => {
    const { told, state } = await twice(({ albums, tags, tagsOf }) => {
      albums.clear();
      tags.clear();
      tagsOf.clear();
    });
    expect(told).toEqual(['album.create', 'tag.create', 'album.add', 'asset.tag']);
    expect(state.albums.size).toBe(0);
  });

  test('but what an undo has taken back is done again, and what is so already stays', async () => {
    const { exit, copy } = await twice(() => undefined, 'undo');
    expect(exit).toBe('done');
    expect(copy.deletedAt).not.toBeNull();
    expect((await twice(() => undefined)).exit).toBe('done');
  });
});
