import { setTimeout as sleep } from 'node:timers/promises';
import fc, { type Arbitrary } from 'fast-check';
import { UserError } from '../../../src/model/diagnostic.js';
import { ImmichError } from '../../../src/model/immich-error.js';
import type { ImmichServer } from '../../../src/model/server.js';
import type { FaultAct } from '../../../src/sandbox/faults.js';
import type { Sandbox } from '../../../src/sandbox/start.js';
import { leaveLock } from '../../support/dead-lock.js';
import { Killed, MOMENTS, mortal, withDisk } from '../../support/dying-disk.js';

/** What goes wrong with one attempt. */
export interface Trouble {
  /** Where in the run, as a part of all of its requests or writes. */
  readonly at: number;
  readonly what:
    | { readonly kind: 'request'; readonly act: FaultAct; readonly lasts: boolean }
    | { readonly kind: 'interrupt' }
    | { readonly kind: 'journal'; readonly moment: number };
}

/** Ids of photos, of which some are refused. */
export const anyTrouble = (ids: readonly string[]): Arbitrary<Trouble> => {
  const acts = fc.constantFrom<FaultAct>(
    ...([{ kind: 'reset' }, { kind: 'reset', after: true }] as const),
    ...([{ kind: 'hang' }, { kind: 'hang', after: true }] as const),
    ...([{ kind: 'down', ms: 200 }, { kind: 'truncate' }, { kind: 'revoke-key' }] as const),
    { kind: 'status', status: 429, retryAfter: 0 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 500, after: true },
    { kind: 'status', status: 400 },
    { kind: 'html', status: 502 },
    { kind: 'html' },
    { kind: 'version', version: '3.9.9' },
  );
  const refusal = fc
    .subarray([...ids], { minLength: 1 })
    .map((refused): FaultAct => ({ kind: 'refuse-ids', ids: refused, error: 'no_permission' }));
  const request = fc
    .record({
      act: fc.oneof({ weight: 6, arbitrary: acts }, { weight: 1, arbitrary: refusal }),
      lasts: fc.nat(5),
    })
    .map(({ act, lasts }) => ({ kind: 'request' as const, act, lasts: lasts === 0 && act.kind !== 'hang' }));
  const journal = fc.nat(MOMENTS.length - 1).map((moment) => ({ kind: 'journal' as const, moment }));
  const what = fc.oneof(
    { weight: 5, arbitrary: request },
    { weight: 3, arbitrary: journal },
    { weight: 1, arbitrary: fc.constant({ kind: 'interrupt' as const }) },
  );
  return fc.record({ at: fc.nat(999).map((part) => part / 1000), what });
};

/** How much one attempt has of what can fail. */
export interface Size {
  readonly requests: number;
  readonly writes: number;
}

interface Attempt {
  readonly sandbox: Sandbox;
  readonly stateDir: string;
  readonly connect: () => Promise<ImmichServer>;
  readonly work: (server: ImmichServer, signal: AbortSignal) => Promise<unknown>;
}

/** One attempt in which this goes wrong; afterwards the server is as it was. A bug is thrown on. */
export async function goWrong(attempt: Attempt, { at, what }: Trouble, size: Size): Promise<void> {
  const { sandbox, stateDir } = attempt;
  const keys = new Map(sandbox.state.keys);
  const { version } = sandbox.state;
  const controller = new AbortController();
  const nth = (count: number): number => 1 + Math.floor(at * count);
  const moment = what.kind === 'journal' ? MOMENTS[what.moment]! : null;
  const error = moment?.[2]();
  const isKilled = error instanceof Killed;
  if (what.kind === 'interrupt') {
    const change = () => controller.abort();
    sandbox.setFaults([{ nth: nth(size.requests), act: { kind: 'meanwhile', change } }]);
  } else if (what.kind === 'request') {
    const change = () => sandbox.setFaults([{ act: what.act }]);
    const act = what.lasts ? ({ kind: 'meanwhile', change } as const) : what.act;
    sandbox.setFaults([{ nth: nth(size.requests), act }]);
  }
  const disk = await withDisk(
    moment && { nth: nth(size.writes), part: moment[1], error: error! },
    async ({ hasFailed }) => {
      try {
        const server = await attempt.connect();
        await attempt.work(isKilled ? mortal(server, hasFailed) : server, controller.signal);
      } catch (thrown) {
        const isKnown =
          thrown instanceof UserError || thrown instanceof ImmichError || thrown instanceof Killed;
        if (!isKnown) throw thrown;
      }
    },
  );
  sandbox.setFaults([]);
  for (const [key, value] of keys) sandbox.state.keys.set(key, value);
  sandbox.state.version = version;
  if (what.kind === 'request' && what.act.kind === 'down') await sleep(what.act.ms + 20);
  if (isKilled && disk.hasFailed()) await leaveLock(stateDir, [...sandbox.state.users.keys()][0]!);
}
