import { assetOf, type Change } from '../model/change.js';
import type { Plan, Summary } from '../model/plan.js';

/** What a change does to the library: the words, symbols and totals of every report follow it. */
export type Kind = 'add' | 'change' | 'remove' | 'trash';

/** Kind of a change; a permanent delete is `trash` too. */
export function kindOf(change: Change): Kind {
  switch (change.op) {
    case 'album.create':
    case 'tag.create':
    case 'album.add':
    case 'asset.tag':
    case 'stack.create':
    case 'asset.restore':
      return 'add';
    case 'album.share':
      return change.before === null ? 'add' : change.after === null ? 'remove' : 'change';
    case 'album.set':
    case 'asset.set':
    case 'exif.write':
    case 'exif.restore':
    case 'stack.update':
      return 'change';
    case 'album.remove':
    case 'asset.untag':
    case 'album.delete':
    case 'tag.delete':
    case 'stack.delete':
      return 'remove';
    case 'asset.trash':
    case 'asset.delete':
      return 'trash';
  }
}

/** Assets that a change touches: its target, or the members of its stack. */
export function assetsOf(change: Change): readonly string[] {
  if (change.op === 'stack.create' || change.op === 'stack.update') return change.after.members;
  if (change.op === 'stack.delete') return change.before.members;
  const asset = assetOf(change);
  return asset === undefined ? [] : [asset];
}

/** Counts changes by kind (never fields), so that the four kinds add up to the number of changes. */
export function summarize(changes: readonly Change[], skipped: number, assetsRead: number): Summary {
  const counts: Record<Kind, number> = { add: 0, change: 0, remove: 0, trash: 0 };
  const touched = new Set<string>();
  for (const change of changes) {
    counts[kindOf(change)]++;
    for (const asset of assetsOf(change)) touched.add(asset);
  }
  return { ...counts, skip: skipped, unchanged: Math.max(0, assetsRead - touched.size) };
}

/** Whether the library already is as the rules want it. */
export const isEmpty = (plan: Pick<Plan, 'changes'>): boolean => plan.changes.length === 0;
