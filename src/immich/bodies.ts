import type { Visibility } from '../model/asset.js';

/* What we send; sdk-check.ts proves at compile time that both majors of Immich's own types take it. */

/** Body of per-id calls, of `PUT /assets` and of `POST /trash/restore/assets`. */
export interface IdsBody {
  readonly ids: readonly string[];
}
/** Of `DELETE /assets`: what is trashed can be restored, what is deleted by force can not. */
export interface TrashBody extends IdsBody {
  readonly force: false;
}
/** What `PUT /assets` sets, besides the ids. */
export interface UpdateBody {
  readonly isFavorite?: boolean;
  readonly visibility?: Visibility;
  /** `null` clears it; 3.x refuses 0. */
  readonly rating?: number | null;
  /** `""` clears it; `null` is refused. */
  readonly description?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** With its offset: without one the server takes it for UTC. */
  readonly dateTimeOriginal?: string;
  /** A UUID, or `null` for no group. */
  readonly duplicateId?: string | null;
}
/** `PUT /assets/:id`, the only way to set what one asset alone can have. */
export interface MotionBody {
  readonly livePhotoVideoId: string | null;
}
export interface JobBody {
  readonly assetIds: readonly string[];
  readonly name: 'refresh-metadata';
}
export interface AlbumBody {
  readonly albumName: string;
}
/** Of `PATCH /albums/:id`; what is absent stays as it is. */
export interface AlbumUpdateBody {
  readonly albumName?: string;
  readonly description?: string;
  /** Must be in the album. */
  readonly albumThumbnailAssetId?: string;
  readonly order?: 'asc' | 'desc';
}
export interface AlbumUsersBody {
  readonly albumUsers: readonly AlbumUserBody[];
}
export interface AlbumUserBody extends RoleBody {
  readonly userId: string;
}
export interface RoleBody {
  readonly role: 'editor' | 'viewer';
}
export interface TagsBody {
  readonly tags: readonly string[];
}
export interface StackBody {
  readonly assetIds: readonly string[];
}
export interface StackPrimaryBody {
  readonly primaryAssetId: string;
}
