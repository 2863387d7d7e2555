import type { Asset } from '../model/asset.js';
import { assetOf, type Change } from '../model/change.js';
import type { Check, Listener } from '../model/events.js';
import { isFollowedUp } from '../model/followed-up.js';
import type { CheckLine } from '../model/journal.js';
import type { Plan } from '../model/plan.js';
import type { ChangeResult } from '../model/run.js';
import type { ImmichServer } from '../model/server.js';
import type { Board } from './board.js';
import { drain } from './drain.js';
import { describeFailure, isExpected } from './failure.js';
import { holdsNow, type ReadBack, readBack } from './read-back.js';
import type { Refs } from './refs.js';
import { isReadByImmich, takenOver } from './taken-over.js';

/** How one change looks now. */
export interface Checked {
  readonly check: Check;
  readonly message?: string;
}

/** How long the server's background jobs are waited for, in milliseconds. */
const PATIENCE = 60_000;

export interface Verification {
  readonly server: ImmichServer;
  readonly refs: Refs;
  /** Photos as they were when the run began. */
  readonly before: ReadonlyMap<string, Asset>;
  readonly listener: Listener;
  readonly signal: AbortSignal | undefined;
  /** Why nothing more is asked of the server, if so. */
  readonly stopped: string | undefined;
}

const TAKEN_BACK = 'it is not so any more: Immich, or somebody else, took it back';

/** Reads everything that was done again, once the server has finished what it does in the background. */
export async function verifyRun(
  plan: Plan,
  board: Board,
  { stopped, ...verification }: Verification,
): Promise<ReadonlyMap<string, Checked>> {
  const { before } = verification;
  // A file was read again when it was written; only Immich may have read something else.
  const done = plan.changes.filter(
    (change) =>
      board.isDone(change.id) &&
      change.op !== 'exif.restore' &&
      (change.op !== 'exif.write' || isReadByImmich(change, before.get(assetOf(change)!))),
  );
  if (done.length === 0) return new Map();
  const { server, refs, listener } = verification;
  if (stopped !== undefined) return forAll(done, { check: 'pending', message: stopped });
  listener({ type: 'verify_start', changes: done.length });
  try {
    const doubt = done.some(isFollowedUp) ? await drain({ ...verification, patience: PATIENCE }) : null;
    const now = await readBack(done, server, refs, before);
    const locked = new Set(done.flatMap((change) => (locks(change) ? assetOf(change)! : [])));
    return new Map(done.map((change) => [change.id, look(change, now, { doubt, refs, locked, before })]));
  } catch (error) {
    if (!isExpected(error)) throw error;
    return forAll(done, {
      check: 'pending',
      message: `it could not be read again: ${describeFailure(error)}`,
    });
  }
}

interface Known {
  readonly before: Verification['before'];
  /** Why the server may still change what it was told. */
  readonly doubt: string | null;
  readonly refs: Refs;
  readonly locked: ReadonlySet<string>;
}

function look(change: Change, now: ReadBack, { doubt, refs, locked, before }: Known): Checked {
  if (locked.has(assetOf(change) ?? ''))
    return { check: 'pending', message: 'what is in the locked folder cannot be read with an API key' };
  const asset = assetOf(change) ?? '';
  if (change.op === 'exif.write') return takenOver(change, now.assets.get(asset), before.get(asset), doubt);
  const held = holdsNow(change, now, refs);
  if (held === false) return { check: 'reverted', message: TAKEN_BACK };
  if (held === null) return { check: 'pending', message: 'it could not be found to be read again' };
  return doubt !== null && isFollowedUp(change)
    ? { check: 'pending', message: doubt }
    : { check: 'verified' };
}

const locks = (change: Change): boolean => change.op === 'asset.set' && change.after.visibility === 'locked';

/** Lines for the journal, one for all changes of which the same is to be said. */
export function checkLines(results: readonly ChangeResult[], at: string): readonly CheckLine[] {
  const lines = new Map<string, CheckLine & { readonly ids: string[] }>();
  for (const { id, check, message } of results) {
    if (check === undefined) continue;
    const key = `${check} ${message ?? ''}`;
    const line = lines.get(key);
    if (line) line.ids.push(id);
    else lines.set(key, { type: 'check', at, check, ...(message !== undefined && { message }), ids: [id] });
  }
  return [...lines.values()];
}

const forAll = (changes: readonly Change[], checked: Checked): ReadonlyMap<string, Checked> =>
  new Map(changes.map(({ id }) => [id, checked]));
