import type { Change } from '../model/change.js';
import type { Foreign } from './foreign.js';
import type { Names } from './names.js';

/** How many assets came into or left one album or tag. */
export interface Membership {
  readonly name: Foreign;
  readonly added: number;
  readonly removed: number;
}

/** Counts memberships per album or per tag, in the order of the names. */
export function countMemberships(
  changes: readonly Change[],
  kind: 'album' | 'tag',
  names: Names,
): Membership[] {
  const counts = new Map<string, { name: Foreign; added: number; removed: number }>();
  for (const change of changes) {
    if (kind === 'album' ? !('album' in change) : !('tag' in change)) continue;
    const key = 'album' in change ? change.album : 'tag' in change ? change.tag : '';
    const entry = counts.get(key) ?? {
      name: kind === 'album' ? names.album(key) : { text: key },
      added: 0,
      removed: 0,
    };
    if (change.after) entry.added++;
    else entry.removed++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) =>
    a.name.text < b.name.text ? -1 : a.name.text > b.name.text ? 1 : 0,
  );
}
