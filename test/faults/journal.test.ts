import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FAILING, withDisk } from '../support/dying-disk.js';
import type { EveryOp } from '../support/every-op.js';
import {
  countCases,
  type Ending,
  type Ends,
  endsInOrder,
  playFault,
  recordEnds,
} from '../support/fault-matrix.js';

jest.setTimeout(600_000);

let ends: Ends;
beforeAll(async () => {
  ends = await recordEnds('2.7.5');
});
afterAll(
  () => void process.stdout.write(`Fault matrix of the journal on Immich 2.7.5: ${countCases()} cases.\n`),
);

const ENDINGS: readonly Ending[] = ['goes on', 'is undone'];

/** Cases side by side: most of each is waiting. */
const TOGETHER = 8;

/** Fails at the nth write; whether the run came to it. */
async function failAt(nth: number, moment: (typeof FAILING)[number], ending: Ending): Promise<boolean> {
  const [, part, newError] = moment;
  let came = false;
  const problems = await playFault('2.7.5', ends, ending, async (world: EveryOp) => {
    const disk = await withDisk({ nth, part, error: newError() }, () => endsInOrder(world.apply()));
    came = disk.hasFailed();
  });
  expect({ nth, problems }).toEqual({ nth, problems: [] });
  return came;
}

describe.each(ENDINGS)('rows 167, B2: the journal fails at any of its writes, and the run %s', (ending) => {
  test.each(FAILING)('%s', async (...moment) => {
    let writes = 0;
    for (let came = [true]; came.every(Boolean); writes += came.filter(Boolean).length) {
      const next = Array.from({ length: TOGETHER }, (_, index) => writes + index + 1);
      came = await Promise.all(next.map((nth) => failAt(nth, moment, ending)));
    }
    expect(writes).toBeGreaterThan(40);
  });
});
