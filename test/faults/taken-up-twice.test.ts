import { expect, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/faults.js';
import { type EveryOp, openEveryOp } from '../support/every-op.js';

const VERSION = '3.1.0';

/** Lets a run of the plan, or of another one, go wrong; what of it came about does not matter. */
async function fail(world: EveryOp, fault: Fault, plan = world.plan): Promise<void> {
  const keys = new Map(world.sandbox.state.keys);
  world.sandbox.setFaults([fault]);
  expect((await world.apply({ plan })).exit).toBe('partial');
  world.sandbox.setFaults([]);
  for (const [key, value] of keys) world.sandbox.state.keys.set(key, value);
}

test('row 167: an album whose answer was lost is still known to the run after the next', async () => {
  const world = await openEveryOp(VERSION);
  try {
    await fail(world, { method: 'POST', path: '/albums', nth: 1, act: { kind: 'reset', after: true } });
    // It finds the album, puts photos into it, and does not come to its end.
    await fail(world, { method: 'PUT', path: '/assets', nth: 1, act: { kind: 'revoke-key' } });
    const { exit, results } = await world.apply();
    expect(results.filter(({ state }) => state !== 'done' && state !== 'unchanged')).toEqual([]);
    expect(exit).toBe('done');
  } finally {
    await world.close();
  }
});

test('row B2: an undo that stopped after it had deleted an album is taken up without a word of it', async () => {
  const world = await openEveryOp(VERSION);
  try {
    const original = world.look();
    await world.apply();
    const undo = await world.undo();
    // The tag that the run made goes after the album that it made.
    const path = /^\/tags\/[^/]+$/;
    await fail(world, { method: 'DELETE', path, act: { kind: 'status', status: 400 } }, undo);
    const { exit, results } = await world.apply({ plan: undo });
    expect(results.filter(({ state }) => state !== 'done' && state !== 'unchanged')).toEqual([]);
    expect(exit).toBe('done');
    expect(world.look()).toEqual(original);
  } finally {
    await world.close();
  }
});
