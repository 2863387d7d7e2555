import type { Asset } from './asset.js';
import type { Reads, SearchResult } from './need.js';

/** What a user to whom an album does not belong may do with it. */
export type AlbumRole = 'editor' | 'viewer';

export interface AlbumUser {
  readonly id: string;
  readonly role: AlbumRole;
}

export interface Album {
  /** Immich's id, or `+Name` for an album that the plan creates. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly ownerId: string;
  /** What this user may do with the album's content. */
  readonly role: 'owner' | 'editor' | 'viewer';
  readonly assetCount: number;
  readonly shared: boolean;
  /** Everybody but the owner, sorted by id. */
  readonly users: readonly AlbumUser[];
  /** Whether somebody without an account can see it. */
  readonly linked: boolean;
  /** Days of the first and the last asset on their photographers' clocks, `YYYY-MM-DD`; `null` when it is empty. */
  readonly first: string | null;
  readonly last: string | null;
  /** Id of the asset that stands for it. */
  readonly cover: string | null;
  readonly order: 'asc' | 'desc';
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Whether assets in the trash are still in it; absent when nobody asked. */
  readonly hasTrashed?: boolean;
}

/** Somebody with an account on the server. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Tag {
  readonly id: string;
  /** Full path, `parent/child`. */
  readonly value: string;
  /** ISO 8601 in UTC with milliseconds; absent where no server made it. */
  readonly createdAt?: string;
  /** Whether something in the trash, or hidden, has it or a tag below it; absent when nobody asked. */
  readonly elsewhere?: boolean;
}

export interface Person {
  readonly id: string;
  /** Empty for a person nobody has named. */
  readonly name: string;
  readonly hidden: boolean;
}

export interface Stack {
  readonly id: string;
  readonly primaryId: string;
  /** Sorted by id, the primary among them. */
  readonly members: readonly string[];
}

export interface DuplicateGroup {
  readonly id: string;
  /** Live members, sorted by id. */
  readonly members: readonly string[];
  /** Immich's own suggestion. */
  readonly suggestedKeep: readonly string[];
}

export interface ExternalLibrary {
  readonly id: string;
  readonly name: string;
}

export interface ServerIdentity {
  /** Base address without `/api` and without a trailing slash. */
  readonly url: string;
  /** `major.minor.patch`. */
  readonly version: string;
  readonly userId: string;
  readonly userName: string;
}

/** Metadata tags of one file on this machine, as exiftool names them (`XMP-dc:Subject`). */
export interface FileTags {
  /** File that was read and would be written. */
  readonly path: string;
  /** `null` when there is no such file yet (a sidecar). */
  readonly version: string | null;
  readonly tags: Readonly<Record<string, unknown>>;
  /** Why the file cannot be read or written; then `tags` is empty. */
  readonly problem?: string;
  /** What kind of problem it is, for those that say something about the machine rather than about the file. */
  readonly code?: 'file_not_found' | 'path_segment_mismatch' | 'path_not_mapped' | 'file_not_saved';
}

/** Where in a picture a face is: pixels of the picture as it is shown, in a version of the given size. */
export interface FaceBox {
  /** Id of the person, `null` when nobody has said who it is. */
  readonly person: string | null;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly imageWidth: number;
  readonly imageHeight: number;
}

/** What is known of a library before its photos are read, as far as rules ask for it. */
export type Facts = Pick<Library, 'server' | 'persons' | 'albums' | 'users'>;

/** What one plan is made from: immutable, everything sorted by id, so that equal libraries give equal plans. */
export interface Library {
  readonly server: ServerIdentity;
  /** Which parts were read; what was not read is empty, and no rule asks for it. */
  readonly reads: Reads;
  readonly assets: readonly Asset[];
  readonly albums: readonly Album[];
  readonly tags: readonly Tag[];
  readonly persons: readonly Person[];
  readonly stacks: readonly Stack[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly libraries: readonly ExternalLibrary[];
  /** Everybody on the server. */
  readonly users: readonly User[];
  /** Answers to what the rules had the server search for. */
  readonly searches?: readonly SearchResult[];
}

/** An album of this user that was just made: nothing is in it and nobody else sees it. */
export const emptyAlbum = (id: string, name: string, ownerId: string): Album => ({
  ...{ id, name, ownerId, description: '', role: 'owner', assetCount: 0, shared: false, users: [] },
  ...{ linked: false, first: null, last: null, cover: null, order: 'desc', hasTrashed: false },
  ...{ createdAt: '', updatedAt: '' },
});
