import type { Change } from '../../src/model/change.js';
import type { Plan } from '../../src/model/plan.js';
import { planId } from '../../src/plan/ids.js';
import { assetsOf, summarize } from '../../src/plan/summary.js';

export type PlanPartial = Partial<Omit<Plan, 'id'>>;

/** A plan with these parts; what is not given is empty, and summary, ids and known assets follow from the changes. */
export function planOf(partial: PlanPartial = {}): Plan {
  const changes = partial.changes ?? [];
  const library = { assets: 48_211, albums: 133, tags: 87, ...partial.library };
  const named = Object.fromEntries(
    changes.flatMap(assetsOf).map((id) => [id, { filename: id, expect: {} }] as const),
  );
  const plan: Omit<Plan, 'id'> = {
    formatVersion: '1.0',
    meta: { createdAt: '2026-11-20T23:55:12.000Z', tool: 'immich-rules 0.1.0', durationMs: 8123 },
    config: { hash: 'sha256:9b0c1f2a', files: [{ path: 'config.yaml', hash: 'sha256:9b0c1f2a' }] },
    server: { url: 'https://photos.example.net', version: '3.1.0', user: 'user-1' },
    now: '2026-11-20T23:55:00.000Z',
    timezone: 'Europe/Berlin',
    complete: true,
    options: { rules: [], limit: null },
    limits: { maxChanges: 5000, maxDeletes: 200, allowed: {} },
    summary: summarize(changes, partial.skipped?.length ?? 0, library.assets),
    rules: [],
    names: {},
    groups: {},
    changes,
    skipped: [],
    leftAlone: [],
    diagnostics: [],
    ...partial,
    assets: { ...named, ...partial.assets },
    library: {
      ...library,
      reads: {
        assets: 'all',
        albums: 'all',
        tags: 'all',
        persons: false,
        stacks: false,
        ...partial.library?.reads,
      },
    },
  };
  return { ...plan, id: planId(plan) };
}

type Given<C> = C extends Change
  ? Omit<C, 'id' | 'by' | 'needs'> & Partial<Pick<C, 'id' | 'by' | 'needs'>>
  : never;

let last = 0;
/** A change with what is given and an id of its own. */
export function change(partial: Given<Change>): Change {
  last++;
  return { id: `c-${last.toString(16).padStart(10, '0')}`, by: ['rule#0'], needs: [], ...partial } as Change;
}
