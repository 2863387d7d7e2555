import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import { addTag, joinAlbum } from '../../src/sandbox/state/change.js';
import type { Album, State, Tag } from '../../src/sandbox/state/types.js';
import { assetNamed } from '../attack/attack.js';
import { openWorld } from '../support/world.js';

const RULES = `version: 1
rules:
  - { name: trip, match: { filename: "a*" }, actions: [{ add-to-album: { name: Trip, create: true } }, { tag: trip }] }
  - { name: pair, group: { by: stem, within: 10s }, actions: [{ stack: { primary: [{ highest: file-size }] } }] }
`;
const taken = '2024-05-01T12:00:00';
const LIBRARY = {
  assets: {
    a: { filename: 'a.jpg', 'file-size': 9, taken },
    raw: { filename: 'a.dng', 'file-size': 1, taken },
    other: { filename: 'other.jpg' },
  },
};

const first = <T>(all: ReadonlyMap<string, T>): T => [...all.values()][0]!;
const other = (state: State) => assetNamed(state, 'other.jpg');

/** What stays of a run that made an album, a tag and a stack, when somebody does this before its undo, or during it. */
async function leftAfter(since: (state: State) => void, meanwhile: (state: State) => void = () => undefined) {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(config, RULES);
    expect((await world.apply(config, await world.plan(config))).exit).toBe('done');
    const { state } = world.sandbox;
    since(state);
    const undo = await world.undo(config);
    meanwhile(state);
    const { checks } = await world.apply(config, undo);
    const { albums, tags, stacks } = state;
    return {
      reasons: undo.skipped.map(({ reason }) => reason),
      left: {
        albums: [...albums.values()].map(({ albumName }: Album) => albumName),
        tags: [...tags.values()].map(({ value }: Tag) => value),
        stacks: stacks.size,
      },
      assets: literalsOf(state).assets,
      checks,
    };
  } finally {
    await world.close();
  }
}

test('row B2: albums, tags and stacks that a run made go, when nobody uses them', async () => {
  const { reasons, left, checks } = await leftAfter(() => undefined);
  // An album that is gone by then tells as well that nothing is in it.
  expect(checks).toMatchObject({ pending: 0, reverted: 0 });
  expect({ reasons, left }).toEqual({ reasons: [], left: { albums: [], tags: [], stacks: 0 } });
});

test('row B2: an album and a tag that hold something of somebody else stay, with that', async () => {
  const use = (state: State) => {
    joinAlbum(state, first(state.albums), other(state));
    addTag(state, first(state.tags), other(state).id);
  };
  const { reasons, left, assets } = await leftAfter(use);
  expect(reasons).toEqual([
    'tag "trip" stays: 1 other asset has it',
    'album "Trip" stays: 1 other asset is in it',
  ]);
  expect(left).toEqual({ albums: ['Trip'], tags: ['trip'], stacks: 0 });
  expect(assets.other).toMatchObject({ albums: ['Trip'], tags: ['trip'] });
  expect(assets.a).not.toHaveProperty('albums');
  // So it is when they are put to use between the plan and its apply.
  const late = await leftAfter(() => undefined, use);
  expect(late.left).toMatchObject({ albums: ['Trip'], tags: ['trip'] });
  expect(late.assets.other).toMatchObject({ albums: ['Trip'], tags: ['trip'] });
});

test('row B2: an album that somebody described stays', async () => {
  const { reasons, left } = await leftAfter(({ albums }) => {
    first(albums).description = 'Our trip';
  });
  expect(reasons).toEqual(['album "Trip" stays: somebody has described it']);
  expect(left.albums).toEqual(['Trip']);
});

test('row B2: a stack that somebody added to stays', async () => {
  const { reasons, left } = await leftAfter((state) => {
    const stack = first(state.stacks);
    stack.assetIds.add(other(state).id);
    other(state).stackId = stack.id;
  });
  expect(reasons).toEqual(['the stack of "a.jpg" was changed again since']);
  expect(left.stacks).toBe(1);
});
