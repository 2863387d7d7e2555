import type { SeedAsset } from './seed-asset.js';

export {
  EMPTY_EXIF,
  type SeedAsset,
  type SeedExif,
  type SeedFace,
  type SeedSeen,
  type SeedType,
  type SeedVisibility,
} from './seed-asset.js';

/**
 * The library a sandbox starts with. Field names are Immich's own; times are ISO 8601 in UTC with milliseconds
 * (`2024-05-01T10:00:00.000Z`), `localDateTime` is wall-clock time with a fake `Z`, as Immich keeps it.
 */
export interface Seed {
  /** The first user is the one whose key the sandbox hands out. */
  readonly users: readonly SeedUser[];
  readonly libraries: readonly SeedLibrary[];
  /** Read once when the sandbox starts, so that a big library can be generated on the fly. */
  readonly assets: Iterable<SeedAsset>;
  readonly people: readonly SeedPerson[];
  readonly albums: readonly SeedAlbum[];
  readonly tags: readonly SeedTag[];
  readonly stacks: readonly SeedStack[];
  readonly partners: readonly SeedPartner[];
  /** Id (of an asset, stack or duplicate group) or checksum to its name in the literal it came from. */
  readonly names?: ReadonlyMap<string, string>;
}

export interface SeedUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly keys: readonly SeedKey[];
  readonly createdAt?: string;
  readonly avatarColor?: string;
  readonly storageLabel?: string | null;
}

export interface SeedKey {
  readonly id: string;
  readonly name: string;
  /** What the client sends as `x-api-key`. */
  readonly secret: string;
  /** `['all']` or permission names such as `asset.read`. */
  readonly permissions: readonly string[];
  readonly createdAt?: string;
}

export interface SeedLibrary {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly importPaths?: readonly string[];
  /** Mounted so that Immich can write nothing beside its files: what is edited lasts until the next extraction. */
  readonly readOnly?: boolean;
  readonly createdAt?: string;
}

export interface SeedPerson {
  readonly id: string;
  readonly ownerId: string;
  /** Empty for a person nobody has named. */
  readonly name: string;
  readonly isHidden?: boolean;
  readonly isFavorite?: boolean;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string | null;
  readonly color?: string;
  readonly thumbnailPath?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

export interface SeedAlbum {
  readonly id: string;
  readonly ownerId: string;
  readonly albumName: string;
  readonly description?: string;
  readonly order?: 'asc' | 'desc';
  /** Members besides the owner. */
  readonly users?: readonly { readonly userId: string; readonly role: 'editor' | 'viewer' }[];
  readonly assetIds: readonly string[];
  readonly albumThumbnailAssetId?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

export interface SeedTag {
  readonly id: string;
  readonly ownerId: string;
  /** Full path, `parent/child`; parents are tags of their own. */
  readonly value: string;
  readonly parentId?: string | null;
  readonly color?: string | null;
  /** Assets that carry exactly this tag, not its children. */
  readonly assetIds: readonly string[];
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

export interface SeedStack {
  readonly id: string;
  readonly ownerId: string;
  readonly primaryAssetId: string;
  /** The primary among them. */
  readonly assetIds: readonly string[];
}

export interface SeedPartner {
  readonly sharedById: string;
  readonly sharedWithId: string;
  /** Whether the partner's photos show up in timeline and search. */
  readonly inTimeline: boolean;
}
