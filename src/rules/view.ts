import type { Asset } from '../model/asset.js';
import type { FileUse } from '../model/files.js';
import type {
  Album,
  DuplicateGroup,
  ExternalLibrary,
  FaceBox,
  FileTags,
  Person,
  ServerIdentity,
  Stack,
  User,
} from '../model/library.js';
import type { Search } from '../model/need.js';

/** The library as a rule sees it: as read, or with the changes so far projected onto it. Never changed in place. */
export interface LibraryView {
  readonly server: ServerIdentity;
  /** The instant that `older-than` counts from, in milliseconds since 1970. */
  readonly now: number;
  /** IANA zone for dates that carry none. */
  readonly timezone: string;
  asset(id: string): Asset | undefined;
  /** Sorted by id. */
  assets(): readonly Asset[];
  /** How many assets were read. Whatever counts per asset goes by their positions, which no change moves. */
  readonly size: number;
  /** Where the asset stands, from 0; `undefined` when it was not read. */
  positionOf(id: string): number | undefined;
  /** The asset that stands there; `undefined` when it is gone. */
  at(position: number): Asset | undefined;
  album(ref: string): Album | undefined;
  /** Sorted by reference. */
  albums(): readonly Album[];
  /** Albums with exactly this name that the user owns or may edit, sorted by id. */
  albumsNamed(name: string): readonly Album[];
  /** As it was before any change of the plan. */
  albumAsRead(ref: string): Album | undefined;
  /** By id or e-mail address. */
  user(written: string): User | undefined;
  person(id: string): Person | undefined;
  persons(): readonly Person[];
  library(id: string): ExternalLibrary | undefined;
  /** Ids that the server found for this search; `undefined` when it was not asked. */
  found(search: Search): ReadonlySet<string> | undefined;
  stack(id: string): Stack | undefined;
  /** Sorted by id. */
  duplicates(): readonly DuplicateGroup[];
  /** Assets whose file this is; neither case nor Unicode form tell files apart, because on many disks they do not. */
  atPath(path: string): readonly Asset[];
  /** Assets of an external library whose files are missing. */
  offlineIn(library: string): readonly Asset[];
  /** Live photos of which this is the motion part. */
  stillsOf(id: string): readonly Asset[];
  /** Id of what was kept when a run trashed this very file before, if that is alive. */
  returned(id: string): string | undefined;
  /** A group of duplicates that somebody dismissed, of which two or more of these were members. */
  apart(ids: readonly string[]): readonly string[] | undefined;
  /** What the asset's file on this machine says; `undefined` when it was not read yet. */
  fileTags(assetId: string, to: FileUse): FileTags | undefined;
  /** Where the faces are; `undefined` when that was not read (yet). */
  faces(assetId: string): readonly FaceBox[] | undefined;
  /** Whether `safety.protect` covers the asset: then it is never trashed, hidden or rewritten. */
  isProtected(asset: Asset): boolean;
}
