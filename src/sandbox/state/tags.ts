import { randomUUID } from 'node:crypto';
import { timestamp } from './clock.js';
import { removeFromSet } from './sets.js';
import type { State, Tag } from './types.js';

export function tagByValue(state: State, ownerId: string, value: string): Tag | undefined {
  for (const tag of state.tags.values()) if (tag.ownerId === ownerId && tag.value === value) return tag;
  return undefined;
}

export function createTag(state: State, ownerId: string, value: string, parentId: string | null): Tag {
  const now = timestamp();
  const tag: Tag = {
    id: randomUUID(),
    ownerId,
    value,
    parentId,
    color: null,
    assetIds: new Set(),
    createdAt: now,
    updatedAt: now,
  };
  state.tags.set(tag.id, tag);
  return tag;
}

/** The tag of this value with all its parents, made where missing; `x//y`, `/x` and `x/` lose their empty parts. */
export function upsertTag(state: State, ownerId: string, value: string): Tag | undefined {
  let tag: Tag | undefined;
  const parts = value.split('/').filter((part) => part !== '');
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join('/');
    const known = tagByValue(state, ownerId, path);
    if (known !== undefined) known.updatedAt = timestamp();
    tag = known ?? createTag(state, ownerId, path, tag?.id ?? null);
  }
  return tag;
}

/** Deletes a tag, its descendants and every assignment of them. */
export function deleteTag(state: State, tag: Tag): void {
  for (const child of [...state.tags.values()]) if (child.parentId === tag.id) deleteTag(state, child);
  for (const assetId of tag.assetIds) removeFromSet(state.tagsOf, assetId, tag.id);
  state.tags.delete(tag.id);
}
