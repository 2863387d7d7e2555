import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { listHistory } from '../../src/app/history.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import { openWorld, type World } from '../support/world.js';

const RULES = `version: 1
rules:
  - { name: star, match: { filename: "*" }, actions: [{ favorite: true }, { tag: seen }] }
`;
const LIBRARY = { assets: { a: { filename: 'a.jpg' }, b: { filename: 'b.jpg' } } };

async function inWorld(play: (world: World, config: string) => Promise<void>): Promise<void> {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(config, RULES);
    await play(world, config);
  } finally {
    await world.close();
  }
}

test('row B2: a finished plan that is applied again and fails is taken back as a whole', () =>
  inWorld(async (world, config) => {
    const original = literalsOf(world.sandbox.state);
    const [asset] = world.sandbox.state.assets.values();
    const setFavorite = (to: boolean) => {
      asset!.isFavorite = to;
    };
    const plan = await world.plan(config);
    setFavorite(true);
    expect((await world.apply(config, plan)).counts).toMatchObject({ done: 4, unchanged: 1 });
    // What was so before that run is no more: only this is left to do.
    setFavorite(false);
    world.sandbox.setFaults([{ method: 'PUT', path: '/assets', act: { kind: 'status', status: 500 } }]);
    expect((await world.apply(config, plan)).counts).toMatchObject({ failed: 1, unchanged: 4 });
    world.sandbox.setFaults([]);
    const undo = await world.undo(config, 'last');
    expect((await world.apply(config, undo)).exit).toBe('done');
    expect(literalsOf(world.sandbox.state)).toEqual(original);
  }));

test('row 184: history says which runs were taken back, wholly, in part, and not when that was taken back itself', () =>
  inWorld(async (world, config) => {
    const history = async () =>
      (await listHistory(world.around)).map(({ undoneBy }) => undoneBy && [undoneBy.runId, undoneBy.state]);
    const plan = await world.plan(config);
    const { runId: done } = await world.apply(config, plan);
    expect(await history()).toEqual([undefined]);
    const undo = await world.undo(config, done);
    world.sandbox.setFaults([{ method: 'PUT', path: '/assets', act: { kind: 'status', status: 400 } }]);
    const half = await world.apply(config, undo);
    world.sandbox.setFaults([]);
    expect(await history()).toEqual([undefined, [half.runId, 'partial']]);
    const whole = await world.apply(config, undo);
    expect(await history()).toEqual([undefined, undefined, [whole.runId, 'done']]);
    const again = await world.apply(config, await world.undo(config, whole.runId));
    expect(await history()).toEqual([undefined, [again.runId, 'done'], [again.runId, 'done'], undefined]);
  }));
