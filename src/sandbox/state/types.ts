import type {
  SeedExif,
  SeedFace,
  SeedKey,
  SeedLibrary,
  SeedSeen,
  SeedType,
  SeedUser,
  SeedVisibility,
} from '../seed.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type Exif = Mutable<SeedExif>;
export type Face = Mutable<Required<SeedFace>>;

/** One asset row. `originalPath`, `checksum` and the MIME type are derived when they are `null` (see asset.ts). */
export interface Asset {
  readonly id: string;
  readonly ownerId: string;
  readonly libraryId: string | null;
  readonly type: SeedType;
  readonly originalFileName: string;
  readonly originalPath: string | null;
  readonly originalMimeType: string | null;
  readonly checksum: string | null;
  readonly thumbhash: string | null;
  readonly createdAt: string;
  readonly fileModifiedAt: string;
  fileCreatedAt: string;
  localDateTime: string;
  updatedAt: string;
  isFavorite: boolean;
  visibility: SeedVisibility;
  deletedAt: string | null;
  isOffline: boolean;
  isEdited: boolean;
  /** Milliseconds. */
  duration: number | null;
  width: number | null;
  height: number | null;
  livePhotoVideoId: string | null;
  duplicateId: string | null;
  stackId: string | null;
  /** Shared with the seed until it is written to (`ownExif`). */
  exif: Readonly<Exif>;
  faces: readonly Face[];
  readonly deviceId: string | null;
  readonly deviceAssetId: string | null;
  hasSidecar: boolean;
  readonly file: string | null;
  readonly thumbnailFile: string | null;
}

export interface User extends Required<SeedUser> {
  readonly keys: SeedKey[];
}

export interface ApiKey {
  readonly user: User;
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly createdAt: string;
}

export type Library = Required<SeedLibrary>;

export interface Person {
  readonly id: string;
  readonly ownerId: string;
  name: string;
  isHidden: boolean;
  isFavorite: boolean;
  birthDate: string | null;
  color: string | null;
  readonly thumbnailPath: string;
  readonly createdAt: string;
  updatedAt: string;
}

type Role = 'editor' | 'viewer';

export interface Album {
  readonly id: string;
  readonly ownerId: string;
  albumName: string;
  description: string;
  order: 'asc' | 'desc';
  isActivityEnabled: boolean;
  albumThumbnailAssetId: string | null;
  readonly users: Map<string, Role>;
  readonly assetIds: Set<string>;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Tag {
  readonly id: string;
  readonly ownerId: string;
  readonly value: string;
  readonly parentId: string | null;
  color: string | null;
  readonly assetIds: Set<string>;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Stack {
  readonly id: string;
  readonly ownerId: string;
  primaryAssetId: string;
  readonly assetIds: Set<string>;
}

export interface Partner {
  readonly sharedById: string;
  readonly sharedWithId: string;
  inTimeline: boolean;
}

/** What the background jobs still have to do for one asset. */
export interface PendingJob {
  /** The date was written: the file's times follow. */
  date?: boolean;
  /**
   * What the file still says when the sidecar cannot be written (a zone that does not exist, 3.x only):
   * it comes back, and so do later writes that waited behind it (`fact-bulk-date`).
   */
  unwritten?: { readonly dateTimeOriginal: string | null; readonly timeZone: string | null };
  /** The place was written: city, country and the time zone follow. */
  place?: boolean;
  /** The sidecar of this asset was copied here: rating, description and tags come from it. */
  sidecarOf?: string;
  /** Delete for good. */
  remove?: boolean;
}

/** What comes back when Immich reads a file again into which it could not write. */
export interface FileSays {
  readonly exif: Readonly<Exif>;
  readonly tags: ReadonlySet<string>;
  readonly fileCreatedAt: string;
  readonly localDateTime: string;
}

/** Everything the sandbox knows. Changed in place by the routes; read it in tests as you like. */
export interface State {
  /** `major.minor.patch`. */
  version: string;
  readonly startedAt: string;
  readonly users: Map<string, User>;
  /** By secret. */
  readonly keys: Map<string, ApiKey>;
  readonly libraries: Map<string, Library>;
  readonly assets: Map<string, Asset>;
  /** Per owner, by fileCreatedAt and id; see timeline.ts. */
  readonly timelines: Map<string, Timeline>;
  readonly people: Map<string, Person>;
  readonly albums: Map<string, Album>;
  readonly tags: Map<string, Tag>;
  readonly stacks: Map<string, Stack>;
  readonly partners: Partner[];
  /** Asset id to the ids of its albums and tags. */
  readonly albumsOf: Map<string, Set<string>>;
  readonly tagsOf: Map<string, Set<string>>;
  /** Duplicate group to the ids of its members, trashed ones too. */
  readonly duplicates: Map<string, Set<string>>;
  /** Key-value store per asset. */
  readonly metadata: Map<string, Map<string, MetadataItem>>;
  /** Faces that were deleted without `force`: gone from sight, but still there to be deleted for good. */
  readonly hiddenFaces: Set<string>;
  /** What machine learning has seen, by asset: smart search and text recognition are on when there is any. */
  readonly seen: Map<string, SeedSeen>;
  readonly pending: Map<string, PendingJob>;
  /** Jobs that look through external libraries; tests say how many. */
  scans: number;
  /** What the files of read-only libraries say, by asset. */
  readonly files: Map<string, FileSays>;
  readonly names: ReadonlyMap<string, string>;
}

export interface Timeline {
  readonly assets: Asset[];
  sorted: boolean;
}

export interface MetadataItem {
  readonly value: Readonly<Record<string, unknown>>;
  readonly updatedAt: string;
}

/** 2 and 3 speak differently. */
export type Major = 2 | 3;
export const majorOf = (state: State): Major => (state.version.startsWith('2.') ? 2 : 3);
