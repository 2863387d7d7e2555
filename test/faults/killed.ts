import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pLimit from 'p-limit';
import { type EveryOp, openEveryOp } from '../support/every-op.js';
import { countCases, type Ends, finish, recordEnds } from '../support/fault-matrix.js';
import { applyInChild, bundleChild } from '../support/mortal.js';

/** How much of what it writes is on the disk when the process dies: of several lines some are whole in the middle. */
const MOMENTS = [
  ['in the middle of it', 0.6],
  ['with all of it on the disk and nothing sent', 1],
] as const;

/** What changes nothing when it is sent again, and nothing tells beforehand that it was done already. */
const HARMLESS = /^(PUT|DELETE) \/(albums|tags)\/[^/]+\/assets |^POST \/assets\/jobs /;

/** More than one process waits for answers at any time. */
const PARALLEL = 4;

let ends: Ends;

/** What was sent that may happen only once. */
const sent = ({ sandbox }: EveryOp): readonly string[] =>
  sandbox.requests
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/search'))
    .map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`)
    .filter((request) => !HARMLESS.test(request));

/** Kills one apply, and lets it go on and takes it back; what is not as it should be, or nothing when it lived. */
async function play(version: string, nth: number, part: number): Promise<readonly string[] | null> {
  const world = await openEveryOp(version);
  try {
    if ((await applyInChild(world, nth, part)) !== 'killed') return null;
    const other = await world.fork();
    try {
      const before = sent(world);
      const problems = await finish(other, ends, 'goes on');
      const all = [...before, ...sent(other)];
      const twice = all.filter((request, index) => all.indexOf(request) !== index);
      return [
        ...problems.map((problem) => `goes on: ${problem}`),
        ...twice.map((request) => `sent twice: ${request}`),
        ...(await finish(world, ends, 'is undone')).map((problem) => `is undone: ${problem}`),
      ];
    } finally {
      await other.close();
    }
  } finally {
    await world.close();
  }
}

/** A real process dies by `kill -9` at every write of the journal of a run that makes every kind of change. */
export function testKilled(version: '2.7.5' | '3.1.0'): void {
  jest.setTimeout(600_000);
  bundleChild();
  beforeAll(async () => {
    ends = await recordEnds(version);
  });
  afterAll(() => {
    process.stdout.write(
      `Killed at every write of the journal on Immich ${version}: ${countCases()} cases.\n`,
    );
  });

  describe('rows 167, B2: kill -9 at any write of the journal; the run goes on, or is undone', () => {
    test.each(MOMENTS)('%s', async (_, part) => {
      const limit = pLimit(PARALLEL);
      let writes = Number.POSITIVE_INFINITY;
      const problems: string[] = [];
      const playOne = async (nth: number): Promise<void> => {
        if (nth > writes) return;
        const found = await play(version, nth, part);
        if (found === null) writes = Math.min(writes, nth - 1);
        else problems.push(...found.map((problem) => `write ${nth}: ${problem}`));
      };
      await Promise.all(Array.from({ length: 100 }, (_, index) => limit(() => playOne(index + 1))));
      expect(problems).toEqual([]);
      expect(writes).toBeGreaterThan(40);
      expect(writes).toBeLessThan(100);
    });
  });
}
