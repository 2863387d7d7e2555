import type { ChangeState } from './events.js';

/** What became of one change. */
export interface ChangeResult {
  readonly id: string;
  readonly state: ChangeState;
  /** Why, for everything but `done` and `unchanged`, in words for the reader. */
  readonly message?: string;
}

/** One run of `apply`, when it is over or was interrupted. */
export interface Run {
  readonly runId: string;
  readonly planId: string;
  /** Instants, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** By state; they add up to the number of changes in the plan. */
  readonly counts: Readonly<Record<ChangeState, number>>;
  /** One per change, in the order of the plan. */
  readonly results: readonly ChangeResult[];
  readonly interrupted: boolean;
}

/** Exit code of a run: 0 all holds, 3 some changes did not come about, 130 interrupted. */
export function exitCodeOf({ counts, interrupted }: Pick<Run, 'counts' | 'interrupted'>): 0 | 3 | 130 {
  if (interrupted) return 130;
  return counts.failed + counts.stale + counts.blocked + counts['not-started'] > 0 ? 3 : 0;
}
