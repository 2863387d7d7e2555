import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { failingDisk, Killed, mortal } from '../support/dying-disk.js';
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

const full = (): Error => Object.assign(new Error('no space left'), { code: 'ENOSPC' });
const whole = (text: string): string => text;
/** Of several lines all but the last are whole then. */
const cut = (text: string): string => text.slice(0, -20);
const first = (text: string): string => text.slice(0, text.indexOf('\n') + 1);

/** How much of what it writes is on the disk, and what happens then. */
const MOMENTS: readonly (readonly [string, (text: string) => string, () => Error])[] = [
  ['kill -9 with the lines on the disk and nothing sent', whole, () => new Killed()],
  ['kill -9 in the middle of a line', cut, () => new Killed()],
  ['kill -9 between two lines', first, () => new Killed()],
  ['a full disk in the middle of a line', cut, full],
];
const ENDINGS: readonly Ending[] = ['goes on', 'is undone'];

/** Fails at the nth write; whether the run came to it. */
async function failAt(nth: number, moment: (typeof MOMENTS)[number], ending: Ending): Promise<boolean> {
  const [, part, error] = moment;
  let came = false;
  const problems = await playFault('2.7.5', ends, ending, async (world: EveryOp) => {
    const what = error();
    const disk = await failingDisk(nth, part, what);
    const server = what instanceof Killed ? mortal(world.server(), disk.hasFailed) : world.server();
    try {
      await endsInOrder(world.apply({ server })).catch((bug: unknown) => {
        if (!(bug instanceof Killed)) throw bug;
      });
    } finally {
      came = disk.hasFailed();
      disk.restore();
    }
  });
  expect({ nth, problems }).toEqual({ nth, problems: [] });
  return came;
}

describe.each(ENDINGS)('rows 167, B2: the journal ends at any of its writes, and the run %s', (ending) => {
  test.each(MOMENTS)('%s', async (...moment) => {
    let nth = 1;
    while (await failAt(nth, moment, ending)) nth++;
    expect(nth).toBeGreaterThan(40);
  });
});
