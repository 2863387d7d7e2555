import type { ChangeState, Check } from './events.js';

/** What became of one change. */
export interface ChangeResult {
  readonly id: string;
  readonly state: ChangeState;
  /** Why, for everything but `done` and `unchanged`, in words for the reader. */
  readonly message?: string;
  /** Of one that was done. */
  readonly check?: Check;
}

/** One run of `apply`, when it is over or was interrupted: what reports show of it. */
export interface Run {
  readonly runId: string;
  /** `partial`: some changes failed, were stale, did not last or were not started for another reason than an interruption. */
  readonly exit: 'done' | 'partial' | 'interrupted';
  /** By state; they add up to the number of changes in the plan. */
  readonly counts: Readonly<Record<ChangeState, number>>;
  /** Of the changes that were done, by what they looked like at the end. */
  readonly checks: Readonly<Record<Check, number>>;
  /** One per change, in the order of the plan. */
  readonly results: readonly ChangeResult[];
  /** Instants, ISO 8601 in UTC. */
  readonly statistics: { readonly started: string; readonly finished: string };
}

/** One run in the list of all. */
export interface RunSummary {
  readonly runId: string;
  /** ISO 8601; `null` when its journal cannot be read. */
  readonly at: string | null;
  /** IANA zone that its plan shows times in. */
  readonly timezone?: string;
  /** `unfinished`: it is still at work, or it died. */
  readonly state: string;
  /**
   * Changes by state, and those done by check too; `uncertain` are those whose answer is not known. Of a run that died
   * only those that were tried.
   */
  readonly counts: Readonly<Record<string, number>>;
  readonly server?: string;
  readonly undoes?: string;
  /** The newest run that has taken it back, and was not taken back itself. */
  readonly undoneBy?: { readonly runId: string; readonly state: string };
  readonly continues?: string;
  readonly commit?: string;
}
