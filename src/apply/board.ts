import type { Change } from '../model/change.js';
import type { ChangeState, Check, Listener } from '../model/events.js';
import type { WrittenFile } from '../model/journal.js';
import type { Plan } from '../model/plan.js';
import type { ChangeResult } from '../model/run.js';
import type { Checked } from './verify.js';

/** What became of one change. */
export interface Verdict {
  readonly state: ChangeState;
  readonly message?: string;
  /** It failed, but the server may have done it all the same. */
  readonly uncertain?: true;
  /** Id of what was created, for those that refer to it. */
  readonly created?: string;
  /** What an undo of a file needs: the file as it was, and the version that the write left behind. */
  readonly file?: WrittenFile;
}

/** Knows what became of every change so far, and tells the listener once for each. */
export interface Board {
  settle(change: Change, verdict: Verdict): void;
  isSettled(id: string): boolean;
  /** Whether what the change wanted is so, done now or before. */
  holds(id: string): boolean;
  /** Whether this run has done it. */
  isDone(id: string): boolean;
  /** In the order of the plan; what was not settled was not started, for the reason given. */
  results(whyNotStarted: string | undefined, checks?: ReadonlyMap<string, Checked>): readonly ChangeResult[];
}

export function createBoard(plan: Plan, listener: Listener): Board {
  const verdicts = new Map<string, Verdict>();
  return {
    settle(change, verdict) {
      verdicts.set(change.id, verdict);
      const { id, op, target } = change;
      const { state, message } = verdict;
      listener({
        type: 'change_finished',
        ...{ id, op, target, state },
        ...(message !== undefined && { message }),
      });
    },
    isSettled: (id) => verdicts.has(id),
    holds(id) {
      const state = verdicts.get(id)?.state;
      return state === 'done' || state === 'unchanged';
    },
    isDone: (id) => verdicts.get(id)?.state === 'done',
    results: (whyNotStarted, checks) =>
      plan.changes.map(({ id }) => {
        const { state, message } = verdicts.get(id) ?? { state: 'not-started', message: whyNotStarted };
        // What it looks like in the end says more than how it went.
        return { id, state, ...(message !== undefined && { message }), ...checks?.get(id) };
      }),
  };
}

export function countChecks(results: readonly ChangeResult[]): Readonly<Record<Check, number>> {
  const counts = { verified: 0, reverted: 0, pending: 0 };
  for (const { check } of results) if (check) counts[check]++;
  return counts;
}

export function countStates(results: readonly ChangeResult[]): Readonly<Record<ChangeState, number>> {
  const counts = { done: 0, unchanged: 0, failed: 0, stale: 0, blocked: 0, 'not-started': 0 };
  for (const { state } of results) counts[state]++;
  return counts;
}
