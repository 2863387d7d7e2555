import type { Change } from '../model/change.js';
import type { ChangeState } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import type { ChangeResult } from '../model/run.js';
import { countStates } from './board.js';

interface Moved {
  readonly added: number;
  readonly removed: number;
}

/** Totals of one run. */
export interface Statistics {
  /** ISO 8601. */
  readonly started: string;
  readonly finished: string;
  /** Assets that the plan looked at. */
  readonly assets: number;
  readonly planned: number;
  readonly states: Readonly<Record<ChangeState, number>>;
  /** What was done, by kind of change. */
  readonly done: Readonly<Record<string, number>>;
  /** By name and by full value. */
  readonly albums: Readonly<Record<string, Moved>>;
  readonly tags: Readonly<Record<string, Moved>>;
}

/** Adds up what a run did; pure. */
export function summarizeRun(
  plan: Plan,
  results: readonly ChangeResult[],
  started: string,
  finished: string,
): Statistics {
  const done = new Set(results.filter(({ state }) => state === 'done').map(({ id }) => id));
  const changes = plan.changes.filter(({ id }) => done.has(id));
  const albumOf = (change: Change) =>
    'album' in change ? (plan.names[change.album] ?? change.album.replace(/^\+/, '')) : undefined;
  return {
    started,
    finished,
    assets: plan.library.assets,
    planned: plan.changes.length,
    states: countStates(results),
    done: count(changes.map(({ op }) => op)),
    albums: moved(changes, albumOf),
    tags: moved(changes, (change) => ('tag' in change ? change.tag : undefined)),
  };
}

function count(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function moved(
  changes: readonly Change[],
  keyOf: (change: Change) => string | undefined,
): Readonly<Record<string, Moved>> {
  const totals = new Map<string, Moved>();
  for (const change of changes) {
    const key = keyOf(change);
    if (key === undefined) continue;
    const { added, removed } = totals.get(key) ?? { added: 0, removed: 0 };
    totals.set(key, change.after ? { added: added + 1, removed } : { added, removed: removed + 1 });
  }
  return Object.fromEntries(totals);
}
