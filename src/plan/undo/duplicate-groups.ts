import { assetOf, type Change } from '../../model/change.js';
import type { Draft } from '../drafts.js';
import { assetsOf } from '../summary.js';
import { draftFor, type Undoing, wasOf } from './undoing.js';

/**
 * Immich forgets a group of duplicates once all but one of its members are trashed or stacked. Whoever was in such a
 * group gets its id back, as soon as the group has two members again.
 */
export function regroup(changes: readonly Change[], run: Undoing): readonly Draft[] {
  const groupOf = new Map<string, { readonly group: string; readonly change: Change }>();
  for (const change of changes) {
    const left = change.op === 'asset.set' ? change.before.duplicateId : undefined;
    if (change.op !== 'asset.trash' && change.op !== 'stack.create' && left == null) continue;
    const { members = [], by } = run.plan.groups[change.group ?? ''] ?? {};
    const own = left ?? wasOf(run, change).duplicateId;
    // Groups that rules make in other ways mix duplicates with photos that are none.
    const shared = by === 'duplicates' ? own : undefined;
    for (const id of new Set([...assetsOf(change), ...members])) {
      const known = id === assetOf(change) ? own : undefined;
      const group = known ?? run.plan.assets[id]?.expect.duplicateId ?? shared;
      if (typeof group === 'string' && !groupOf.has(id)) groupOf.set(id, { group, change });
    }
  }
  const present = [...groupOf].filter(([id]) => run.live.assets.has(id));
  const sizes = new Map<string, number>();
  for (const [, { group }] of present) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return present
    .filter(([id, { group }]) => run.live.assets.get(id)!.duplicateId === null && sizes.get(group)! > 1)
    .map(([id, { group, change }]) =>
      draftFor(
        change,
        {
          op: 'asset.set',
          target: `asset:${id}`,
          before: { duplicateId: null },
          after: { duplicateId: group },
        },
        'duplicateId',
      ),
    );
}
