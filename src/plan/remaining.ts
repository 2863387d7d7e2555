import type { Asset } from '../model/asset.js';
import { assetOf, type Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import type { CompiledRule } from '../rules/compiled.js';
import type { Owned } from '../rules/definitions.js';
import { nameMatcher } from '../rules/patterns.js';
import type { LibraryView } from '../rules/view.js';
import { sortedSet } from './canonical.js';

/**
 * Counts the assets that have each single tag that a `sync` action owns, once these changes are made: what is left to
 * do. It counts tags and not matches, because an asset may keep its tag though no rule wants it (offline, unknown).
 */
export function remaining(
  rules: readonly CompiledRule[],
  view: LibraryView,
  changes: readonly Change[],
): Pick<Plan, 'remaining'> {
  const states = sortedSet(
    rules.flatMap(({ actions }) => actions.flatMap(({ owns }) => (owns && stateTag(owns)) ?? [])),
  );
  if (states.length === 0) return {};
  const byAsset = new Map<string, Change[]>();
  for (const change of changes) {
    const id = assetOf(change);
    if (id !== undefined) byAsset.set(id, [...(byAsset.get(id) ?? []), change]);
  }
  const counters = states.map((tag) => ({ tag, matches: nameMatcher(tag, 'tag'), assets: 0 }));
  for (const asset of view.assets()) {
    const own = byAsset.get(asset.id);
    const tags = own ? tagsAfter(asset, own) : asset.tags;
    if (tags.length === 0) continue;
    for (const counter of counters) if (tags.some(counter.matches)) counter.assets++;
  }
  return { remaining: counters.map(({ tag, assets }) => ({ tag, assets })) };
}

const stateTag = ({ kind, pattern, state }: Owned): string | undefined =>
  state ?? (kind === 'tag' && !/^\/|[*?[!]/.test(pattern) ? pattern : undefined);

function tagsAfter({ tags }: Asset, changes: readonly Change[]): readonly string[] {
  const after = new Set(tags);
  for (const change of changes) {
    if (change.op === 'asset.trash' || change.op === 'asset.delete') return [];
    if (change.op === 'asset.tag') after.add(change.tag);
    if (change.op === 'asset.untag') after.delete(change.tag);
  }
  return [...after];
}
