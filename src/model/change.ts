import type { AlbumRole } from './library.js';
import type { AlbumField, AlbumSettable, Settable, SettableField } from './settable.js';

interface ChangeBase {
  /** `c-` and ten hex digits of a hash over op, target, detail and rules, not over the new value. */
  readonly id: string;
  /** `asset:<id>`, `album:<id or +Name>`, `tag:<value>` or `stack:<id or +key>`. */
  readonly target: string;
  /** Every action that wanted it, as `rule#index`, sorted. */
  readonly by: readonly string[];
  /** Why, in words for the reader: `lost to DSC_1.nef on "prefer use: raw"`. */
  readonly why?: string;
  /** Key of the group it belongs to (see Plan.groups); a stale group stops all of its changes. */
  readonly group?: string;
  /** Changes that must be verified before this one may run. */
  readonly needs: readonly string[];
}

export interface AlbumCreate extends ChangeBase {
  readonly op: 'album.create';
  readonly before: null;
  readonly after: { readonly name: string };
}
export interface TagCreate extends ChangeBase {
  readonly op: 'tag.create';
  readonly before: null;
  readonly after: { readonly value: string };
}
/** Only one that holds nothing and is as `before` says is deleted; of an album its name and description are gone then. */
export interface AlbumDelete extends ChangeBase {
  readonly op: 'album.delete';
  readonly before: { readonly name: string; readonly description: string };
  readonly after: null;
}
/** Only a tag that no asset has and that has none below it is deleted. */
export interface TagDelete extends ChangeBase {
  readonly op: 'tag.delete';
  readonly before: { readonly value: string };
  readonly after: null;
}
/** Target is the asset; `album` an album reference (an id, or `+Name` for one this plan creates). */
export interface AlbumMembership extends ChangeBase {
  readonly op: 'album.add' | 'album.remove';
  readonly album: string;
  readonly before: boolean;
  readonly after: boolean;
}
export interface TagMembership extends ChangeBase {
  readonly op: 'asset.tag' | 'asset.untag';
  readonly tag: string;
  readonly before: boolean;
  readonly after: boolean;
}
/** One field of one album, with the same key in `before` and `after`. */
export interface AlbumSet extends ChangeBase {
  readonly op: 'album.set';
  readonly before: { readonly [F in AlbumField]?: AlbumSettable[F] };
  readonly after: { readonly [F in AlbumField]?: AlbumSettable[F] };
}
/** What one user other than the owner may do with an album; `null` is nothing. */
export interface AlbumShare extends ChangeBase {
  readonly op: 'album.share';
  readonly user: string;
  readonly before: AlbumRole | null;
  readonly after: AlbumRole | null;
}
/** One or more fields of one asset, with the same keys in `before` and `after`. */
export interface AssetSet extends ChangeBase {
  readonly op: 'asset.set';
  readonly before: { readonly [F in SettableField]?: Settable[F] | null };
  readonly after: { readonly [F in SettableField]?: Settable[F] };
}
export interface StackState {
  readonly primaryId: string;
  /** Sorted by id, the primary among them. */
  readonly members: readonly string[];
}
/** `before` lists the stacks that the new one takes members from. */
export interface StackCreate extends ChangeBase {
  readonly op: 'stack.create';
  readonly before: readonly (StackState & { readonly id: string })[];
  readonly after: StackState;
}
/** Another primary for an existing stack with the same members. */
export interface StackUpdate extends ChangeBase {
  readonly op: 'stack.update';
  readonly before: StackState;
  readonly after: StackState;
}
/** Takes a stack apart; its members stay. */
export interface StackDelete extends ChangeBase {
  readonly op: 'stack.delete';
  readonly before: StackState;
  readonly after: null;
}
export interface ExifWrite extends ChangeBase {
  readonly op: 'exif.write';
  readonly to: 'sidecar' | 'original';
  /** Whether the file as it was before is kept in the folder of the run. */
  readonly backup: boolean;
  /** Whether the file keeps its modification time. */
  readonly keepTime: boolean;
  /** File on this machine. */
  readonly path: string;
  /** Version of the file that was read (size and time, or a hash), `null` when there was none. */
  readonly version: string | null;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}
/** Puts a file back as it was before an `exif.write`: byte by byte, with its modification time. */
export interface ExifRestore extends ChangeBase {
  readonly op: 'exif.restore';
  /** File on this machine. */
  readonly path: string;
  /** The file as it was, in the folder of the run that wrote it; `null` when there was none, so that it is removed. */
  readonly backup: string | null;
  /** Version that the file must have now: the one that the write left behind. */
  readonly version: string | null;
  readonly before: null;
  readonly after: null;
}
export interface AssetTrash extends ChangeBase {
  readonly op: 'asset.trash' | 'asset.delete';
  readonly before: { readonly trashed: false };
  readonly after: { readonly trashed: true } | null;
  /** The survivor, where there is one: it must be alive right before the call. */
  readonly keeper?: string;
}
/** Out of the trash again. */
export interface AssetRestore extends ChangeBase {
  readonly op: 'asset.restore';
  readonly before: { readonly trashed: true };
  readonly after: { readonly trashed: false };
  /** Who was kept in its place: without it, it may not go back to the trash. */
  readonly keeper?: string;
}

export type Change =
  | AssetRestore
  | AlbumCreate
  | TagCreate
  | AlbumDelete
  | TagDelete
  | AlbumMembership
  | TagMembership
  | AlbumSet
  | AlbumShare
  | AssetSet
  | StackCreate
  | StackUpdate
  | StackDelete
  | ExifWrite
  | ExifRestore
  | AssetTrash;
export type Op = Change['op'];

/** Id of the asset a change touches, if its target is one. */
export const assetOf = (change: Change): string | undefined =>
  change.target.startsWith('asset:') ? change.target.slice(6) : undefined;

/** Reference of the album that a change is about as a whole, if it is. */
export const albumOf = (change: Change): string | undefined =>
  change.target.startsWith('album:') ? change.target.slice(6) : undefined;

/** Whether it trashes, hides or rewrites an asset: what `safety.protect` keeps from being done. */
export const endangers = (change: Change): boolean =>
  change.op === 'asset.trash' ||
  change.op === 'asset.delete' ||
  change.op === 'exif.write' ||
  change.op === 'exif.restore' ||
  (change.op === 'asset.set' && change.after.visibility !== undefined);
