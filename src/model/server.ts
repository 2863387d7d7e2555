import type { Asset } from './asset.js';
import type {
  Album,
  AlbumRole,
  DuplicateGroup,
  FaceBox,
  Facts,
  Library,
  ServerIdentity,
  Stack,
  Tag,
} from './library.js';
import type { Wants } from './need.js';
import type { AlbumSettable, Settable } from './settable.js';

/** What became of one id of a batch. */
export type Outcome =
  | { readonly id: string; readonly ok: true /** It was so already. */; readonly unchanged?: true }
  | {
      readonly id: string;
      readonly ok: false;
      readonly error: string;
      /** The server may have done it all the same. */
      readonly uncertain?: true;
    };

/** Fields of one bulk update; absent fields stay as they are. */
export type AssetUpdate = { readonly [F in keyof Settable]?: Settable[F] };

/** Fields of one album; absent fields stay as they are. */
export type AlbumUpdate = { readonly [F in keyof AlbumSettable]?: AlbumSettable[F] };

export interface ReadProgress {
  readonly what: 'assets' | 'albums' | 'tags' | 'duplicates' | 'stacks' | 'people';
  readonly done: number;
  readonly total: number | null;
}

/** What the server has not done yet of the background work that follows changes of metadata, and of scans. */
export interface Backlog {
  /** Running and waiting, for whomever. */
  readonly jobs: number;
  /** Whether some of them wait for an administrator to let them run. */
  readonly paused: boolean;
  /** Jobs that look through external libraries for new and missing files: running, and waiting unless they are paused. */
  readonly scans: number;
}

/** What makes it cheaper to read many assets. Where nothing is said, nothing is known of them, and all matters. */
export interface Hints {
  /** Where they were a while ago, or should be now: those that were taken one after the other come together. */
  readonly places?: ReadonlyMap<string, Pick<Asset, 'takenAt' | 'visibility'>>;
  /** The only tags that matter, by value: the others may be missing. */
  readonly tags?: readonly string[];
  /** Stacks do not matter, and may be missing. */
  readonly stacks?: false;
}

/**
 * One Immich server as one user, whatever its version. Every method throws ImmichError (model/immich-error.ts)
 * when the call as a whole failed; ids that alone were refused are in the outcomes, one per id given.
 * Batches above 500 ids are split; a batch that fails because of one bad id is bisected until only that id fails.
 */
export interface ImmichServer {
  readonly identity: ServerIdentity;

  /** Permissions of the key; `['all']` for an unrestricted one. */
  permissions(): Promise<readonly string[]>;
  /** Whether deleted assets go to the trash (`/server/features`). */
  trashEnabled(): Promise<boolean>;
  /**
   * Reads all that is wanted, or throws: there is no partial library. `check` sees what little is known before any
   * photo is read; what it throws ends the reading.
   */
  readLibrary(
    wants: Wants,
    onProgress?: (progress: ReadProgress) => void,
    check?: (facts: Facts) => void,
  ): Promise<Library>;
  /** How these assets are now, with tags, persons and stack; with albums if asked. Ids that are gone are absent. */
  readAssets(ids: readonly string[], albums: boolean, hints?: Hints): Promise<ReadonlyMap<string, Asset>>;
  /** Note that the server clears groups with a single live member when it answers. */
  readDuplicates(): Promise<readonly DuplicateGroup[]>;
  readStacks(): Promise<readonly Stack[]>;
  /** Where the faces of these assets are, a request each. Ids that are gone are absent. */
  readFaces(assetIds: readonly string[]): Promise<ReadonlyMap<string, readonly FaceBox[]>>;
  readTags(): Promise<readonly Tag[]>;
  /** `null` when the key may not ask: it takes `queue.read` of an administrator. */
  readBacklog(): Promise<Backlog | null>;
  /** The albums that this user can see, without what costs more than the one list. */
  readAlbumNames(): Promise<readonly Album[]>;
  /**
   * What is in an album, has a tag or one below it (ids of either), or has this in its file name, in any case; also in
   * the trash or hidden.
   */
  readMembers(
    of: { readonly album: string } | { readonly tag: string } | { readonly filename: string },
  ): Promise<ReadonlySet<string>>;

  createAlbum(name: string): Promise<string>;
  updateAlbum(id: string, update: AlbumUpdate): Promise<void>;
  /** Gives a user that role, or none (`null`), where `before` is the one that they have. */
  shareAlbum(id: string, userId: string, role: AlbumRole | null, before: AlbumRole | null): Promise<void>;
  /** With what it says about its assets; they stay. */
  deleteAlbum(id: string): Promise<void>;
  /** Ids by value; existing tags are returned as they are. */
  createTags(values: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** With the tags below it, and off every asset. */
  deleteTag(id: string): Promise<void>;
  addToAlbum(albumId: string, assetIds: readonly string[]): Promise<readonly Outcome[]>;
  removeFromAlbum(albumId: string, assetIds: readonly string[]): Promise<readonly Outcome[]>;
  tagAssets(tagId: string, assetIds: readonly string[]): Promise<readonly Outcome[]>;
  untagAssets(tagId: string, assetIds: readonly string[]): Promise<readonly Outcome[]>;
  /** Has the server read the files and sidecars of these assets again, in the background. */
  refreshMetadata(assetIds: readonly string[]): Promise<readonly Outcome[]>;
  updateAssets(assetIds: readonly string[], update: AssetUpdate): Promise<readonly Outcome[]>;
  /** The first id becomes the primary. */
  createStack(assetIds: readonly string[]): Promise<string>;
  setStackPrimary(stackId: string, assetId: string): Promise<void>;
  /** Takes it apart. */
  deleteStack(id: string): Promise<void>;
  /** To the trash; never permanent. */
  trashAssets(assetIds: readonly string[]): Promise<readonly Outcome[]>;
  restoreAssets(assetIds: readonly string[]): Promise<readonly Outcome[]>;
}
