import { joinAlbum } from './change.js';
import { timestamp } from './clock.js';
import { queueJob } from './jobs.js';
import { setOf } from './sets.js';
import { mergeStacks } from './stacks.js';
import type { Asset, State } from './types.js';

export interface CopyParts {
  readonly albums?: boolean | undefined;
  readonly favorite?: boolean | undefined;
  readonly sidecar?: boolean | undefined;
  readonly stack?: boolean | undefined;
}

/** `PUT /assets/copy`; every part is copied unless it is switched off. Rating and tags only come with a sidecar. */
export function copyAsset(state: State, source: Asset, target: Asset, parts: CopyParts): void {
  if (parts.albums ?? true) {
    for (const albumId of setOf(state.albumsOf, source.id)) {
      const album = state.albums.get(albumId);
      if (album !== undefined) joinAlbum(state, album, target);
    }
  }
  if (parts.favorite ?? true) {
    target.isFavorite = source.isFavorite;
    target.updatedAt = timestamp();
  }
  if (parts.stack ?? true) mergeStacks(state, source, target);
  if ((parts.sidecar ?? true) && source.hasSidecar) queueJob(state, target.id, { sidecarOf: source.id });
}
