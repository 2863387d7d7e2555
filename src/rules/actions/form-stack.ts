import type { Asset } from '../../model/asset.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';
import { refuse, whyUntouchable } from './guards.js';

/**
 * These assets shall be one stack, said whether or not they are: the planner compares with the stacks that exist,
 * completes one that lacks members and, with `keepPrimary`, leaves the primary that a person picked.
 */
export function formStack(
  assets: readonly Asset[],
  pickPrimary: (members: readonly Asset[]) => Asset,
  view: LibraryView,
  keepPrimary = true,
): readonly Effect[] {
  const members: Asset[] = [];
  const refused: Effect[] = [];
  for (const asset of assets) {
    const refusal = whyUntouchable(asset, view);
    if (refusal) refused.push(refuse(asset, refusal));
    else members.push(asset);
  }
  if (members.length < 2) return refused;
  const ids = members.map((asset) => asset.id).sort();
  return [...refused, { kind: 'stack', asset: pickPrimary(members).id, members: ids, keepPrimary }];
}
