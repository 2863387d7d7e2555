import type { Change } from '../model/change.js';
import { assetsOf } from './summary.js';

export interface Narrowed {
  readonly changes: readonly Change[];
  /** Assets that are left for the next plan. */
  readonly waiting: number;
}

/**
 * Keeps the changes of at most `limit` assets, lowest ids first, groups whole or not at all, and with each what it
 * needs. Since every plan is made from the library as it is, the next one goes on with the rest and misses nothing.
 */
export function narrow(changes: readonly Change[], limit: number | null): Narrowed {
  if (limit === null) return { changes, waiting: 0 };
  const unitOf = unitsOf(changes);
  const units = new Map<string, Set<string>>();
  for (const change of changes) {
    const unit = unitOf(change);
    if (unit === undefined) continue;
    const assets = units.get(unit) ?? new Set();
    for (const id of assetsOf(change)) assets.add(id);
    units.set(unit, assets);
  }
  const chosen = new Set<string>();
  const assets = new Set<string>();
  let waiting = 0;
  for (const [unit, members] of [...units].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const more = [...members].filter((id) => !assets.has(id));
    if (assets.size + more.length <= limit) {
      chosen.add(unit);
      for (const id of more) assets.add(id);
    } else waiting += more.length;
  }
  return { changes: withNeeds(changes, (change) => chosen.has(unitOf(change) ?? '')), waiting };
}

/** Whether it is about an album or a tag as a whole. */
export const isOfWhole = (op: Change['op']): boolean => /^(album\.(set|share|delete)|tag\.delete)$/.test(op);

/** The changes of what was chosen, with what they need. */
export function withNeeds(
  changes: readonly Change[],
  isChosen: (change: Change) => boolean,
): readonly Change[] {
  const kept = new Set(changes.filter(isChosen));
  const keptIds = new Set([...kept].map(({ id }) => id));
  // What is done to an album or a tag as a whole is done as soon as nothing of what it waits for is left for later.
  for (const change of changes)
    if (isOfWhole(change.op) && change.needs.every((id) => keptIds.has(id))) kept.add(change);
  const needed = new Set([...kept].flatMap((change) => change.needs));
  return changes.filter((change) => kept.has(change) || needed.has(change.id));
}

/**
 * What stands or falls together, named by its lowest group or asset: a group, an asset by itself, and groups of which
 * one waits for what another does. Albums and tags that are made belong to nobody.
 */
export function unitsOf(changes: readonly Change[]): (change: Change) => string | undefined {
  const keyOf = (change: Change): string | undefined => change.group ?? assetsOf(change)[0];
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const byId = new Map(changes.map((change) => [change.id, change]));
  for (const change of changes)
    for (const id of change.needs) {
      const [key, other] = [keyOf(change), keyOf(byId.get(id)!)];
      if (key === undefined || other === undefined) continue;
      const [low, high] = [find(key), find(other)].sort();
      if (low !== high) parents.set(high!, low!);
    }
  return (change) => {
    const key = keyOf(change);
    return key === undefined ? undefined : find(key);
  };
}
