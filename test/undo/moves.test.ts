import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/faults.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import type { State } from '../../src/sandbox/state/types.js';
import { openWorld } from '../support/world.js';

const RULES = `version: 1
rules:
  - name: sort
    match: { album: Inbox }
    actions: [{ move: { from: { album: Inbox }, to: { album: Trips } } }]
`;
const LIBRARY = {
  albums: { Trips: {} },
  assets: { a: { filename: 'a.jpg', albums: ['Inbox'] }, b: { filename: 'b.jpg' } },
};

/** Moves a photo from one album into another, lets somebody do something, and takes the move back. */
async function movedBack(since: (state: State) => void, faults: readonly Fault[] = []) {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(config, RULES);
    await world.apply(config, await world.plan(config));
    expect(literalsOf(world.sandbox.state).assets.a?.albums).toEqual(['Trips']);
    since(world.sandbox.state);
    const undo = await world.undo(config);
    world.sandbox.setFaults(faults);
    const { results } = await world.apply(config, undo);
    const { albums = [] } = literalsOf(world.sandbox.state).assets.a!;
    return { undo, results, albums };
  } finally {
    await world.close();
  }
}

describe('row B2: a photo that a run moved goes back', () => {
  test('into the album that it came from', async () => {
    expect((await movedBack(() => undefined)).albums).toEqual(['Inbox']);
  });

  test('but stays where it is when that album is gone, and that stands first', async () => {
    const { undo, albums } = await movedBack(({ albums }) => {
      const [inbox] = [...albums.values()].filter(({ albumName }) => albumName === 'Inbox');
      albums.delete(inbox!.id);
    });
    expect(albums).toEqual(['Trips']);
    expect(undo.skipped.map(({ reason }) => reason)).toEqual([
      'album "Inbox" is gone',
      '"a.jpg" stays in album "Trips": it cannot go back where it came from',
    ]);
  });

  test('and leaves the other only once it is back', async () => {
    const refuse = { method: 'PUT', path: /^\/albums\/.+\/assets$/ };
    const { albums, results } = await movedBack(
      () => undefined,
      [{ ...refuse, act: { kind: 'status', status: 400 } }],
    );
    expect(albums).toEqual(['Trips']);
    // The cover of the one waits for it, too.
    expect(results.map(({ state }) => state)).toEqual(['failed', 'blocked', 'blocked']);
  });
});
