import type { Tag } from '../model/library.js';
import type { LibraryView } from '../rules/view.js';
import type { Draft } from './drafts.js';
import type { Owner } from './ownership.js';
import type { Targets } from './target.js';

/**
 * Deletes the tags of `delete-unused` that nothing will have any more once `drafts` are done: nothing in the trash
 * either, and no tag below them.
 */
export function draftUnusedTags(
  base: LibraryView,
  tags: readonly Tag[],
  targets: Targets,
  drafts: readonly Draft[],
  ownersOf: (kind: 'tag', value: string) => readonly Owner[],
): readonly Draft[] {
  const claims = new Map(
    tags.flatMap(({ value, elsewhere }) => {
      const owners = elsewhere === false ? ownersOf('tag', value).filter((one) => one.deletesUnused) : [];
      return owners.length > 0 ? [[value, owners.map(({ claim }) => claim)] as const] : [];
    }),
  );
  if (claims.size === 0) return [];
  const used = usedTags(base, tags, targets);
  const deleted = new Map<string, Draft>();
  // From the bottom up: one below that stays keeps those above it.
  for (const { value } of [...tags].sort((a, b) => b.value.length - a.value.length)) {
    const own = claims.get(value);
    if (!own || used.has(value)) {
      for (const above of levelsAbove(value)) used.add(above);
      continue;
    }
    const needs = drafts.filter(({ change }) => change.op === 'asset.untag' && change.tag === value);
    const below = [...deleted].flatMap(([other, draft]) => (other.startsWith(`${value}/`) ? [draft] : []));
    const change = { op: 'tag.delete', target: `tag:${value}`, before: { value }, after: null } as const;
    deleted.set(value, { change, detail: '', claims: own, needs: [...needs, ...below] });
  }
  return [...deleted.values()];
}

/** Tags that live assets will have, and those above tags that are yet to be made. */
function usedTags(base: LibraryView, tags: readonly Tag[], targets: Targets): Set<string> {
  const used = new Set<string>();
  for (const { id, tags: own } of base.assets()) {
    const wanted = targets.assets.get(id)?.tags;
    for (const tag of own) if (wanted?.get(tag)?.value !== false) used.add(tag);
  }
  const known = new Set(tags.map(({ value }) => value));
  for (const { tags: wanted } of targets.assets.values())
    for (const [tag, { value }] of wanted) {
      if (!value) continue;
      used.add(tag);
      if (!known.has(tag)) for (const above of levelsAbove(tag)) used.add(above);
    }
  return used;
}

const levelsAbove = (tag: string): readonly string[] =>
  tag.split('/').flatMap((_, index, parts) => (index === 0 ? [] : [parts.slice(0, index).join('/')]));
