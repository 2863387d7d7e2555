import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { listRuns } from '../../src/apply/runs.js';
import type { Fault } from '../../src/sandbox/faults.js';
import { type EveryOp, openEveryOp } from '../support/every-op.js';
import { type Ends, finish, recordEnds, takeBack } from '../support/fault-matrix.js';
import { applyInChild, bundleChild } from '../support/mortal.js';

jest.setTimeout(300_000);
bundleChild();

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ROUNDS = Array.from({ length: 4 }, (_, round) => round);

/** Lets each request wait for another while, the same in every run of this round. */
function delays(round: number): readonly Fault[] {
  let seed = round * 7919 + 1;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  return Array.from({ length: 250 }, (_, index) => ({
    nth: index + 1,
    act: { kind: 'delay', ms: Math.floor(random() ** 3 * 80) },
  }));
}

/** Applies the plan from two hosts that know nothing of each other, the second so many milliseconds later. */
async function both(
  version: string,
  faults: readonly Fault[],
  later: number,
): Promise<readonly [EveryOp, EveryOp]> {
  const one = await openEveryOp(version);
  const two = await openEveryOp(version, one);
  one.sandbox.setFaults(faults);
  await Promise.all([applyInChild(one), wait(later).then(() => applyInChild(two))]);
  one.sandbox.setFaults([]);
  return [one, two];
}

/** Takes back the first run of a host; what it could not. */
const undo = async (host: EveryOp) => takeBack(host, (await listRuns(host.stateDir))[0]!);

describe.each(['2.7.5', '3.1.0'])('on Immich %s: a plan is applied from two hosts at once', (version) => {
  let ends: Ends;
  beforeAll(async () => {
    ends = await recordEnds(version);
  });

  test.each(ROUNDS)('rows 167, 170: both go on to the planned library, interleaving %i', async (round) => {
    const [one, two] = await both(version, delays(round), (round % 4) * 60);
    try {
      expect(await finish(one, ends, 'goes on')).toEqual([]);
      expect(await finish(two, ends, 'goes on')).toEqual([]);
    } finally {
      await one.close();
    }
  });

  test.each(ROUNDS)(
    'rows B2, 170: both are undone to the original library, interleaving %i',
    async (round) => {
      const [one, two] = await both(version, delays(round), (round % 4) * 60);
      try {
        // Each says what it cannot take back while the other's part is still there.
        await undo(one);
        await undo(two);
        expect({ said: await undo(one), ...one.look() }).toEqual({ said: [], ...ends.original });
      } finally {
        await one.close();
      }
    },
  );

  test('row 170: an album that both make in the same moment is one in the end', async () => {
    const act = { kind: 'delay', ms: 500 } as const;
    const [one, two] = await both(version, [{ method: 'POST', path: '/albums', act }], 0);
    try {
      const { requests, state } = one.sandbox;
      const made = requests.filter(({ method, path }) => method === 'POST' && path === '/albums');
      expect(made).toHaveLength(2);
      const named = [...state.albums.values()].filter(({ albumName }) => albumName === 'Screenshots');
      expect(named.map(({ assetIds }) => assetIds.size)).toEqual([1]);
      expect(await finish(two, ends, 'goes on')).toEqual([]);
    } finally {
      await one.close();
    }
  });
});

test('row 170: a plan that another host has applied is as wanted already, and there is nothing of it to undo', async () => {
  const one = await openEveryOp('3.1.0');
  const two = await openEveryOp('3.1.0', one);
  try {
    expect((await one.apply()).exit).toBe('done');
    const planned = one.look();
    const second = await two.apply();
    expect(second.exit).toBe('done');
    expect(one.look()).toEqual(planned);
    expect(await undo(two)).toEqual([]);
    expect(one.look()).toEqual(planned);
  } finally {
    await one.close();
  }
});
