import type { Asset } from '../model/asset.js';
import type { AlbumRole, Stack } from '../model/library.js';
import type { AlbumField, SettableField } from '../model/settable.js';
import type { Claim, EndClaim, ExifClaim } from './intents.js';

/** Something decided, with every claim that agreed. */
export interface Wanted<T> {
  readonly value: T;
  readonly claims: readonly Claim[];
}

/** Where one asset is to end up, once conflicts are decided; what is absent stays as it is. */
export interface AssetTarget {
  /** The asset as it was read. */
  readonly before: Asset;
  /** And with all this done, but for its end; the same object when nothing about it changes. */
  readonly after: Asset;
  /** Tag value to whether the asset is to have it. */
  readonly tags: ReadonlyMap<string, Wanted<boolean>>;
  /** Album reference to whether the asset is to be in it. */
  readonly albums: ReadonlyMap<string, Wanted<boolean>>;
  readonly values: ReadonlyMap<SettableField, Wanted<unknown>>;
  readonly exif: readonly ExifClaim[];
  readonly end?: Wanted<EndClaim>;
}

export interface StackTarget {
  readonly primary: string;
  /** Sorted by id, the primary among them. */
  readonly members: readonly string[];
  readonly claims: readonly Claim[];
  /** Existing stacks that lose their members to this one, or the one whose primary changes. */
  readonly existing: readonly Stack[];
}

/** A stack that is taken apart. */
export interface UnstackTarget {
  readonly stack: Stack;
  readonly claims: readonly Claim[];
}

/** Where one album is to end up; what is absent stays as it is. */
export interface AlbumTarget {
  readonly values: ReadonlyMap<AlbumField, Wanted<unknown>>;
  /** User id to role, `null` for none. */
  readonly users: ReadonlyMap<string, Wanted<AlbumRole | null>>;
  readonly deleted?: readonly Claim[];
}

/** The decided end state of everything that changes. */
export interface Targets {
  readonly assets: ReadonlyMap<string, AssetTarget>;
  readonly albums: ReadonlyMap<string, AlbumTarget>;
  readonly stacks: readonly StackTarget[];
  readonly unstacks: readonly UnstackTarget[];
}
