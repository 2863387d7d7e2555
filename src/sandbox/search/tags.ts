import type { State, Tag } from '../state/types.js';

/** A tag and everything below it; empty for an unknown one. */
export function tagWithDescendants(state: State, tagId: string): Tag[] {
  const root = state.tags.get(tagId);
  if (root === undefined) return [];
  const found = [root];
  for (const parent of found) {
    for (const tag of state.tags.values()) if (tag.parentId === parent.id) found.push(tag);
  }
  return found;
}
