import { timestamp } from './clock.js';
import { leaveAlbums } from './forget.js';
import { addToSet, removeFromSet } from './sets.js';
import type { Album, Asset, State, Tag } from './types.js';

/** Sets the duplicate group, `null` for none. */
export function setDuplicate(state: State, asset: Asset, duplicateId: string | null): void {
  if (asset.duplicateId !== null) removeFromSet(state.duplicates, asset.duplicateId, asset.id);
  asset.duplicateId = duplicateId;
  if (duplicateId !== null) addToSet(state.duplicates, duplicateId, asset.id);
  asset.updatedAt = timestamp();
}

/** Locking takes the asset out of all albums. */
export function setVisibility(state: State, asset: Asset, visibility: Asset['visibility']): void {
  asset.visibility = visibility;
  if (visibility === 'locked') leaveAlbums(state, asset);
  asset.updatedAt = timestamp();
}

/** To the trash, or out of it with `null`. A second trashing moves the time on, as the real server does. */
export function setDeleted(asset: Asset, deletedAt: string | null): void {
  asset.deletedAt = deletedAt;
  asset.updatedAt = timestamp();
}

/** Whether it was new in the album. */
export function joinAlbum(state: State, album: Album, asset: Asset): boolean {
  if (album.assetIds.has(asset.id)) return false;
  album.assetIds.add(asset.id);
  album.albumThumbnailAssetId ??= asset.id;
  addToSet(state.albumsOf, asset.id, album.id);
  return true;
}

export function leaveAlbum(state: State, album: Album, assetId: string): boolean {
  if (!album.assetIds.delete(assetId)) return false;
  removeFromSet(state.albumsOf, assetId, album.id);
  if (album.albumThumbnailAssetId === assetId) {
    album.albumThumbnailAssetId = album.assetIds.values().next().value ?? null;
  }
  return true;
}

/** Whether the tag is new to the asset. */
export function addTag(state: State, tag: Tag, assetId: string): boolean {
  if (tag.assetIds.has(assetId)) return false;
  tag.assetIds.add(assetId);
  addToSet(state.tagsOf, assetId, tag.id);
  return true;
}

export function removeTag(state: State, tag: Tag, assetId: string): boolean {
  if (!tag.assetIds.delete(assetId)) return false;
  removeFromSet(state.tagsOf, assetId, tag.id);
  return true;
}
