import type { Change } from '../model/change.js';
import { assetsOf } from './summary.js';

export interface Narrowed {
  readonly changes: readonly Change[];
  /** Assets that are left for the next plan. */
  readonly waiting: number;
}

/**
 * Keeps the changes of at most `limit` assets, lowest ids first, groups whole or not at all. Since every plan is
 * made from the library as it is, the next one goes on with the rest and misses nothing.
 */
export function narrow(changes: readonly Change[], limit: number | null): Narrowed {
  if (limit === null) return { changes, waiting: 0 };
  const units = new Map<string, Set<string>>();
  for (const change of changes) {
    const key = change.group ?? assetsOf(change)[0];
    if (key === undefined) continue;
    const assets = units.get(key) ?? new Set();
    for (const id of assetsOf(change)) assets.add(id);
    units.set(key, assets);
  }
  const chosen = new Set<string>();
  const assets = new Set<string>();
  let waiting = 0;
  for (const [key, members] of [...units].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (assets.size + members.size <= limit) {
      chosen.add(key);
      for (const id of members) assets.add(id);
    } else waiting += members.size;
  }
  const kept = changes.filter((change) => chosen.has(change.group ?? assetsOf(change)[0] ?? ''));
  const needed = new Set(kept.flatMap((change) => change.needs));
  const keeping = new Set(kept);
  return { changes: changes.filter((change) => keeping.has(change) || needed.has(change.id)), waiting };
}
