import { removeFromSet, setOf } from './sets.js';
import { removeFromTimeline } from './timeline.js';
import type { Asset, State } from './types.js';

/** Deletes an asset for good, from everything that names it. */
export function forgetAsset(state: State, asset: Asset): void {
  leaveAlbums(state, asset);
  for (const tagId of setOf(state.tagsOf, asset.id)) state.tags.get(tagId)?.assetIds.delete(asset.id);
  state.tagsOf.delete(asset.id);
  if (asset.duplicateId !== null) removeFromSet(state.duplicates, asset.duplicateId, asset.id);
  if (asset.stackId !== null) {
    const stack = state.stacks.get(asset.stackId);
    stack?.assetIds.delete(asset.id);
    if (stack?.primaryAssetId === asset.id) dissolve(state, stack.id);
  }
  if (asset.type === 'VIDEO') {
    for (const other of state.assets.values())
      if (other.livePhotoVideoId === asset.id) other.livePhotoVideoId = null;
  }
  state.metadata.delete(asset.id);
  state.assets.delete(asset.id);
  removeFromTimeline(state, asset);
}

/** Takes an asset out of all of its albums, as locking does too. */
export function leaveAlbums(state: State, asset: Asset): void {
  for (const albumId of setOf(state.albumsOf, asset.id)) {
    const album = state.albums.get(albumId);
    album?.assetIds.delete(asset.id);
    if (album?.albumThumbnailAssetId === asset.id) {
      album.albumThumbnailAssetId = album.assetIds.values().next().value ?? null;
    }
  }
  state.albumsOf.delete(asset.id);
}

/** Removes a stack; its members stay. */
export function dissolve(state: State, stackId: string): void {
  for (const id of state.stacks.get(stackId)?.assetIds ?? []) {
    const member = state.assets.get(id);
    if (member !== undefined) member.stackId = null;
  }
  state.stacks.delete(stackId);
}
