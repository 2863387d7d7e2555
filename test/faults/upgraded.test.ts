import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pLimit from 'p-limit';
import type { Fault, FaultAct } from '../../src/sandbox/faults.js';
import type { EveryOp } from '../support/every-op.js';
import {
  countCases,
  type Ending,
  type Ends,
  endsInOrder,
  playFault,
  type Request,
  recordEnds,
} from '../support/fault-matrix.js';

jest.setTimeout(600_000);

let ends: Ends;
beforeAll(async () => {
  ends = await recordEnds('2.7.5');
});
afterAll(() => void process.stdout.write(`Fault matrix of upgrades: ${countCases()} cases.\n`));

const ENDINGS: readonly Ending[] = ['goes on', 'is undone'];
const limit = pLimit(12);

interface Upgrade {
  readonly version: string;
  /** How long nobody is there, in milliseconds. */
  readonly ms: number;
  /** What becomes of the request in whose middle the old server is stopped. */
  readonly stop: FaultAct;
  /** What those after it meet. */
  readonly meanwhile: 'nobody' | 'a proxy';
}

/** The container of 2.7.5 is stopped at this request, and another one takes its place: returns what was asked of that one. */
function upgradeAt(
  { method, path, nth }: Request,
  { version, ms, stop, meanwhile }: Upgrade,
  { sandbox }: EveryOp,
) {
  let before = Number.POSITIVE_INFINITY;
  const change = (): void => {
    if (meanwhile === 'a proxy') sandbox.setFaults([{ act: { kind: 'html', status: 502 } }]);
    setTimeout(() => {
      sandbox.state.version = version;
      sandbox.setFaults([]);
      before = sandbox.requests.length;
    }, ms - 50);
  };
  const down: readonly FaultAct[] = meanwhile === 'nobody' ? [{ kind: 'down', ms }] : [];
  const acts: readonly FaultAct[] = [stop, ...down, { kind: 'meanwhile', change }];
  sandbox.setFaults(acts.map((act): Fault => ({ method, path, nth, act })));
  return { asked: () => sandbox.requests.slice(before).map((one) => `${one.method} ${one.path}`) };
}

/** Until the new server is there: whoever applies again does so then. */
async function isUp({ sandbox }: EveryOp, version: string): Promise<void> {
  const ask = () =>
    fetch(`${sandbox.url}/api/server/ping`)
      .then(({ ok }) => ok)
      .catch(() => false);
  while (sandbox.state.version !== version || !(await ask())) await sleep(50);
}

async function playEach(
  which: (request: Request) => boolean,
  play: (request: Request) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const requests = ends.requests.filter(which);
  expect(requests.length).toBeGreaterThan(20);
  const played = requests.map((request) =>
    limit(async () => {
      const problems = await play(request);
      return problems.map(
        (problem) => `${request.method} ${request.path.source} #${request.nth}: ${problem}`,
      );
    }),
  );
  return (await Promise.all(played)).flat();
}

/** Of what reads the same again, once is enough. */
const once = (request: Request): boolean => request.writes || request.nth === 1;
const writes = (request: Request): boolean => request.writes;

/** Away for shorter and for longer than a request is tried again. */
const ABSENCES: readonly (readonly [string, (request: Request) => boolean, Omit<Upgrade, 'version'>])[] = [
  ['quickly', once, { ms: 300, stop: { kind: 'reset' }, meanwhile: 'nobody' }],
  [
    'quickly, and what was asked is done',
    writes,
    { ms: 300, stop: { kind: 'reset', after: true }, meanwhile: 'nobody' },
  ],
  ['after a while', writes, { ms: 2500, stop: { kind: 'reset', after: true }, meanwhile: 'nobody' }],
  ['behind a proxy', writes, { ms: 300, stop: { kind: 'html', status: 502 }, meanwhile: 'a proxy' }],
];

describe.each(ENDINGS)(
  'rows 13, 167: Immich is updated from 2.7.5 to 3.1.0 during a run, which %s',
  (ending) => {
    test.each(ABSENCES)('%s', async (_, which, absence) => {
      const upgrade = { ...absence, version: '3.1.0' };
      const problems = await playEach(ending === 'goes on' ? which : writes, (request) =>
        playFault('2.7.5', ends, ending, async (world) => {
          upgradeAt(request, upgrade, world);
          await endsInOrder(world.apply());
          await isUp(world, upgrade.version);
        }),
      );
      expect(problems).toEqual([]);
    });
  },
);

test.each(ABSENCES)(
  'row 13: nothing more is sent to an Immich that nobody knows, which is there %s',
  async (_, __, absence) => {
    const problems = await playEach(writes, (request) =>
      playFault('2.7.5', ends, 'goes on', async (world) => {
        const upgrade = upgradeAt(request, { ...absence, version: '4.0.0' }, world);
        await endsInOrder(world.apply());
        await isUp(world, '4.0.0');
        expect(upgrade.asked().filter((one) => !/^GET .server/.test(one))).toEqual([]);
        await expect(world.reconnect()).rejects.toThrow(
          'runs Immich 4.0.0; supported are Immich 2.7 and 3.x.',
        );
        // The backup from before the update.
        world.sandbox.state.version = '2.7.5';
      }),
    );
    expect(problems).toEqual([]);
  },
);
