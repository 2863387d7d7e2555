import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FaultAct } from '../../src/sandbox/faults.js';
import {
  countCases,
  type Ending,
  type Ends,
  failEach,
  type Request,
  recordEnds,
} from '../support/fault-matrix.js';

type Which = (request: Request, version: string) => boolean;
const all: Which = () => true;
const writes: Which = (request) => request.writes;
/** Reads go the same way on both versions: what takes long is tried with the reads of one of them. */
const slowly: Which = (request, version) => request.writes || version === '3.1.0';
const ofIds: Which = ({ ids }) => ids.length > 0;

type ActOf = (request: Request) => FaultAct;
/** What goes wrong with one request, and with which requests it is tried. */
const FAULTS: readonly (readonly [string, Which, FaultAct | ActOf])[] = [
  ['connection refused to those after it', all, { kind: 'down', ms: 200 }],
  ['reset before the server acts', all, { kind: 'reset' }],
  ['reset after it has acted', writes, { kind: 'reset', after: true }],
  ['no answer, and nothing done', slowly, { kind: 'hang' }],
  ['no answer, though it is done', writes, { kind: 'hang', after: true }],
  ['429 with Retry-After', all, { kind: 'status', status: 429, retryAfter: 0 }],
  ['500', slowly, { kind: 'status', status: 500 }],
  ['500 though it is done', writes, { kind: 'status', status: 500, after: true }],
  ['a page of HTML with 502', slowly, { kind: 'html', status: 502 }],
  ['half an answer', all, { kind: 'truncate' }],
  ['400', writes, { kind: 'status', status: 400 }],
  [
    '200 with an error for each id',
    ofIds,
    ({ ids }) => ({ kind: 'refuse-ids', ids, error: 'no_permission' }),
  ],
  ['the key is revoked', all, { kind: 'revoke-key' }],
  ['the server comes back newer', all, { kind: 'version', version: '3.9.9' }],
];

const GONE = 'from there on the server is gone';

const ENDINGS: readonly Ending[] = ['goes on', 'is undone'];

/** Every request of a run that makes every kind of change fails once in every way, and says how many cases that were. */
export function testMatrix(version: '2.7.5' | '3.1.0'): void {
  jest.setTimeout(600_000);
  let ends: Ends;
  beforeAll(async () => {
    ends = await recordEnds(version);
  });
  afterAll(() => void process.stdout.write(`Fault matrix on Immich ${version}: ${countCases()} cases.\n`));

  describe.each(ENDINGS)('rows 167, B2, 191: a request of the run fails, and the run %s', (ending) => {
    const played = new Map<string, Promise<readonly string[]>>();
    const play = (name: string, ...[which, act, lasting]: [Which, ActOf, boolean?]): void => {
      // What fails before anything was sent leaves nothing to undo.
      const requests = ends.requests.filter(
        (one) => which(one, version) && (one.writes || ending === 'goes on'),
      );
      expect(requests.length).toBeGreaterThan(5);
      const problems = failEach(version, ends, requests, ending, act, lasting);
      // Whoever waits for it sees its error.
      problems.catch(() => undefined);
      played.set(name, problems);
    };
    // All begin at once, so that those which wait for an answer leave the processor to the others.
    beforeAll(() => {
      for (const [name, which, act] of FAULTS) play(name, which, typeof act === 'function' ? act : () => act);
      play(GONE, writes, () => ({ kind: 'reset' }), true);
    });

    test.each([...FAULTS.map(([name]) => name), GONE])('%s', async (name) => {
      expect(await played.get(name)).toEqual([]);
    });
  });
}
