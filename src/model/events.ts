import type { Op } from './change.js';
import type { Diagnostic } from './diagnostic.js';
import type { Phase } from './phases.js';
import type { Summary } from './plan.js';
import type { ReadProgress } from './server.js';

/** What happened to one change. `stale`: the world moved on; `blocked`: something it needs did not hold. */
export type ChangeState = 'done' | 'unchanged' | 'failed' | 'stale' | 'blocked' | 'not-started';

/**
 * What a change that was done looks like when everything is read again at the end. `reverted`: it is not so any more;
 * `pending`: it is so, or could not be looked at, but the server may still take it back.
 */
export type Check = 'verified' | 'reverted' | 'pending';

/** Everything the layers below the command line have to say while they work; log and progress bar listen. */
export type Event =
  | { readonly type: 'version'; readonly url: string; readonly version: string; readonly user: string }
  | { readonly type: 'read_start' }
  | { readonly type: 'read_progress'; readonly progress: ReadProgress }
  | { readonly type: 'read_complete'; readonly assets: number; readonly ms: number }
  | { readonly type: 'planned'; readonly summary: Summary }
  | { readonly type: 'preflight'; readonly assets: number }
  | { readonly type: 'apply_start'; readonly runId: string; readonly changes: number }
  | { readonly type: 'phase_start'; readonly phase: Phase; readonly changes: number }
  | {
      readonly type: 'change_finished';
      readonly id: string;
      readonly op: Op;
      readonly target: string;
      readonly state: ChangeState;
      readonly message?: string;
    }
  /** What was done is read again, and before that the server finishes what it does in the background. */
  | { readonly type: 'verify_start'; readonly changes: number }
  | { readonly type: 'verify_wait'; readonly jobs: number }
  | {
      readonly type: 'apply_complete';
      readonly runId: string;
      readonly counts: Readonly<Record<ChangeState, number>>;
      readonly checks: Readonly<Record<Check, number>>;
    }
  | {
      readonly type: 'retry';
      readonly endpoint: string;
      readonly attempt: number;
      readonly waitMs: number;
      readonly why: string;
    }
  | { readonly type: 'interrupted' }
  | { readonly type: 'diagnostic'; readonly diagnostic: Diagnostic };

export type Listener = (event: Event) => void;
