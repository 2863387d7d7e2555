import type { Asset } from '../model/asset.js';
import { assetOf, type Change, type Op } from '../model/change.js';
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
    if (id !== undefined && MOVES.has(change.op)) byAsset.set(id, [...(byAsset.get(id) ?? []), change]);
  }
  const counters = states.map((tag) => ({ tag, matches: nameMatcher(tag, 'tag'), assets: 0 }));
  const count = (tags: readonly string[], by: 1 | -1): void => {
    for (const counter of counters) if (tags.some(counter.matches)) counter.assets += by;
  };
  for (const { tags } of view.assets()) if (tags.length > 0) count(tags, 1);
  for (const [id, own] of byAsset) {
    const asset = view.asset(id);
    if (!asset) continue;
    count(asset.tags, -1);
    count(tagsAfter(asset, own), 1);
  }
  return { remaining: counters.map(({ tag, assets }) => ({ tag, assets })) };
}

/** What changes which tags live assets have. */
const MOVES: ReadonlySet<Op> = new Set(['asset.tag', 'asset.untag', 'asset.trash', 'asset.delete']);

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
