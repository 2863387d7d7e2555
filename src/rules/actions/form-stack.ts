import type { Asset } from '../../model/asset.js';
import type { Stack } from '../../model/library.js';
import type { Effect } from '../definitions.js';
import type { LibraryView } from '../view.js';
import { refuse, whyUntouchable } from './guards.js';

/**
 * What it takes for these assets to be one stack. A stack that some of them are in already grows by the others and
 * keeps its own members and the primary that a person may have picked; several stacks become one only when all of
 * their members are here. Nothing, when it is so already.
 */
export function formStack(
  assets: readonly Asset[],
  pickPrimary: (members: readonly Asset[]) => Asset,
  view: LibraryView,
): readonly Effect[] {
  const refused = assets.flatMap((asset) => {
    const refusal = whyUntouchable(asset, view);
    return refusal ? [refuse(asset, refusal)] : [];
  });
  const members = assets.filter((asset) => !whyUntouchable(asset, view));
  if (members.length < 2) return refused;
  const stacks = stacksOf(members, view);
  const ids = new Set(members.map((asset) => asset.id));
  const [stack] = stacks;
  if (stacks.length > 1 && !stacks.every((one) => one.members.every((id) => ids.has(id)))) {
    const reason = 'its group is in several stacks, which have other members too';
    return [...refused, ...members.map((asset) => refuse(asset, { code: 'several-stacks', reason }))];
  }
  const all = [...new Set([...ids, ...(stack?.members ?? [])])].sort();
  if (stack && stacks.length === 1 && all.length === stack.members.length) return refused;
  const primary = stack && stacks.length === 1 ? stack.primaryId : pickPrimary(members).id;
  return [...refused, { kind: 'stack', asset: primary, members: all, keepPrimary: true }];
}

function stacksOf(members: readonly Asset[], view: LibraryView): readonly Stack[] {
  const ids = new Set(members.map((asset) => asset.stackId).filter((id) => id !== null));
  return [...ids].sort().flatMap((id) => view.stack(id) ?? []);
}
