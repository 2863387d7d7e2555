import { expect } from '@jest/globals';
import pLimit from 'p-limit';
import { UserError } from '../../src/model/diagnostic.js';
import { ImmichError } from '../../src/model/immich-error.js';
import type { Fault, FaultAct } from '../../src/sandbox/faults.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { type EveryOp, openEveryOp } from './every-op.js';

/** One request of a run without faults. */
export interface Request {
  readonly method: string;
  readonly path: RegExp;
  /** Which of those with this method and path. */
  readonly nth: number;
  readonly writes: boolean;
  readonly ids: readonly string[];
}

/** What the library is before, and after the plan. */
export interface Ends {
  readonly original: object;
  readonly planned: object;
  readonly requests: readonly Request[];
}

/** Applies the plan without faults, once per version. */
export async function recordEnds(version: string): Promise<Ends> {
  const world = await openEveryOp(version);
  try {
    const original = world.look();
    const first = world.sandbox.requests.length;
    expect((await world.apply()).exit).toBe('done');
    const requests = world.sandbox.requests.slice(first).map((one) => ({
      ...one,
      pattern: `^${one.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '[0-9a-f-]{36}')}$`,
    }));
    return {
      original,
      planned: world.look(),
      requests: requests.map(({ method, pattern, body }, index) => ({
        method,
        path: new RegExp(pattern),
        nth: requests.slice(0, index + 1).filter((one) => one.method === method && one.pattern === pattern)
          .length,
        writes: method !== 'GET' && !pattern.startsWith('^/search'),
        ids: (body as { readonly ids?: readonly string[] } | undefined)?.ids ?? [],
      })),
    };
  } finally {
    await world.close();
  }
}

export type Ending = 'goes on' | 'is undone';

let cases = 0;
/** How many times something went wrong so far. */
export const countCases = (): number => cases;

/** Lets a run go wrong, and returns what is not as it should be after it went on or was undone. */
export async function playFault(
  version: string,
  ends: Ends,
  ending: Ending,
  goWrong: (world: EveryOp) => Promise<unknown>,
): Promise<readonly string[]> {
  const world = await openEveryOp(version);
  try {
    const keys = new Map(world.sandbox.state.keys);
    await goWrong(world);
    for (const [key, value] of keys) world.sandbox.state.keys.set(key, value);
    world.sandbox.setFaults([]);
    await world.reconnect();
    return await finish(world, ends, ending);
  } finally {
    await world.close();
  }
}

/** Lets a run that went wrong go on, or takes it back, and returns what is not as it should be then. */
export async function finish(world: EveryOp, ends: Ends, ending: Ending): Promise<readonly string[]> {
  cases++;
  const problems = [
    ...lostIn(world.look() as LibraryLiteral),
    ...(await (ending === 'goes on' ? goOn(world) : takeBack(world))),
  ];
  try {
    expect(world.look()).toEqual(ending === 'goes on' ? ends.planned : ends.original);
  } catch (error) {
    problems.push((error as Error).message);
  }
  return problems;
}

/** A run may end with a message for the user, and never with a bug. */
export const endsInOrder = (run: Promise<unknown>): Promise<unknown> =>
  run.catch((error: unknown) => {
    if (!(error instanceof UserError || error instanceof ImmichError)) throw error;
  });

async function goOn(world: EveryOp): Promise<readonly string[]> {
  const { results } = await world.apply();
  return results.flatMap(({ id, state, message }) =>
    state === 'done' || state === 'unchanged' ? [] : [`${id} ${state}: ${message}`],
  );
}

/** Undoes a run; what was not undone. */
export async function takeBack(world: EveryOp, run = 'last'): Promise<readonly string[]> {
  let plan: Awaited<ReturnType<EveryOp['undo']>>;
  try {
    plan = await world.undo(run);
  } catch (error) {
    if (!(error instanceof UserError) || !/no runs yet|No run has changed/.test(error.message)) throw error;
    return [];
  }
  const skipped = plan.skipped.map(({ reason }) => `not undone: ${reason}`);
  if (plan.changes.length === 0) return skipped;
  const { results } = await world.apply({ plan });
  const open = results.filter(({ state }) => state !== 'done' && state !== 'unchanged');
  return [...skipped, ...open.map(({ id, state, message }) => `undo ${id} ${state}: ${message}`)];
}

/** Whenever the copy is in the trash, its keeper is alive and has all that was to come to it. */
function lostIn({ assets }: LibraryLiteral): readonly string[] {
  const { big, small } = assets;
  if (!small?.trashed) return [];
  const merged = big?.albums?.includes('Rome') && big.tags?.includes('trip') && big.rating === 3;
  return merged && !big?.trashed ? [] : [`small.jpg is in the trash, its keeper is ${JSON.stringify(big)}`];
}

const limit = pLimit(12);

/** Fails each of these requests once in one way; they wait for each other's pauses side by side. */
export async function failEach(
  version: string,
  ends: Ends,
  requests: readonly Request[],
  ending: Ending,
  actOf: (request: Request) => FaultAct,
  lasting = false,
): Promise<readonly string[]> {
  const played = requests.map((request) =>
    limit(async () => {
      const { method, path, nth } = request;
      const fault: Fault = { method, path, nth, act: actOf(request) };
      const problems = await playFault(version, ends, ending, (world) => {
        world.sandbox.setFaults(lasting ? fromThere(request, fault.act, world) : [fault]);
        return endsInOrder(world.apply());
      });
      return problems.map((problem) => `${method} ${path.source} #${nth}: ${problem}`);
    }),
  );
  return (await Promise.all(played)).flat();
}

/** The same fault for the request and for all that come after it. */
function fromThere({ method, path, nth }: Request, act: FaultAct, world: EveryOp): readonly Fault[] {
  const change = () => world.sandbox.setFaults([{ act }]);
  return [{ method, path, nth, act: { kind: 'meanwhile', change } }];
}
