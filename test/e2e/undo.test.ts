import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { literalsOf } from '../../src/sandbox/literals.js';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld } from '../support/dedupe-world.js';

let world: CliWorld;
beforeEach(async () => {
  world = await openDedupeWorld();
});
afterEach(() => world.close());

const library = () => {
  world.sandbox.settle();
  return literalsOf(world.sandbox.state);
};

test('row B2: undo shows what it will do and does it; undo of the undo brings it back', async () => {
  const before = library();
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  const after = library();
  const saved = await world.run(['undo', 'last', '--out', 'undo.json']);
  expect(saved.out).toContain('Takes back run');
  expect(saved.out).toContain('out of the trash');
  expect(library()).toEqual(after);
  expect((await world.run(['apply', 'undo.json', '--yes'])).code).toBe(0);
  expect(library()).toEqual(before);
  expect((await world.run(['undo', 'last', '--yes'])).code).toBe(0);
  expect(library()).toEqual(after);
});

test('row B2: what cannot be undone stands first, with its reason', async () => {
  await world.run(['apply', '--yes']);
  const { id } = world.asset('small.jpg');
  world.sandbox.state.assets.delete(id);
  const { out } = await world.run(['undo', 'last']);
  expect(out).toContain('This cannot be undone:\n    "small.jpg" is gone from the server');
  // What the photo left to its keeper is all that is left of it.
  expect(out).toContain('what came from "small.jpg" is kept');
});

test('row 184: history lists the runs, and each change of one', async () => {
  await world.run(['apply', '--yes']);
  const [run] = JSON.parse((await world.run(['history', '--format', 'json'])).out);
  expect(run).toMatchObject({ state: 'done', counts: { done: 6 } });
  expect((await world.run(['history'])).out).toContain(run.runId);
  expect((await world.run(['history', 'last'])).out).toMatch(/done +small\.jpg +! /);
  const records = (await world.run(['history', run.runId, '--format', 'json'])).out.trim().split('\n');
  expect(records.map((line) => JSON.parse(line).result)).toEqual(Array(6).fill('done'));
  const unknown = await world.run(['undo', 'nonsense']);
  expect(unknown).toMatchObject({ code: 1, out: '' });
  expect(unknown.err).toContain('There is no run nonsense.');
});
