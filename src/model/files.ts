import type { FileTags } from './library.js';

/** A file of an asset that is only read: `contents` of the original, or those of its sidecar. */
export const READ_USES = ['contents', 'sidecar-contents'] as const;
export type ReadUse = (typeof READ_USES)[number];
/** A file of an asset: its sidecar or its original to be written, or one that is only read. */
export type FileUse = 'sidecar' | 'original' | ReadUse;

/** Reads and writes the metadata of files on this machine; exif/ does it with exiftool. */
export interface MetadataFiles {
  /** What the file says now under these names; a file that does not exist has the version `null` and no tags. */
  read(path: string, tags: readonly string[]): Promise<FileTags>;
  /** Whether the file is a sidecar that holds these tags and no others; whatever cannot be told is no. */
  holdsOnly(path: string, tags: readonly string[]): Promise<boolean>;
  /** Size and time of the file now, `null` when there is none, or why it cannot be used. */
  look(path: string): Promise<Pick<FileTags, 'version' | 'problem'>>;
  /**
   * Writes the tags of each as absolute values (`null` removes one) and leaves every other tag as it is; a sidecar
   * that does not exist is made. `FileModifyDate` is the file's own time. A file that could not be written is a
   * `problem`; it is as it was before.
   */
  write(writes: readonly FileWrite[]): Promise<readonly Written[]>;
  /**
   * Puts the kept file back, byte by byte; without one, removes what a write made. Throws when the file is not of
   * this version any more: then somebody else wrote to it, and it stays.
   */
  restore(path: string, backup: string | null, version: string | null): Promise<void>;
}

export interface FileWrite {
  readonly path: string;
  readonly tags: Readonly<Record<string, unknown>>;
  /** Where the file as it was before is kept; nothing is kept when there was none. */
  readonly backup?: string;
  /** Whether the file keeps its modification time. */
  readonly keepTime?: boolean;
}

/** The version that a file has after a write, and where it is kept as it was; or in words why it was not written. */
export type Written =
  | { readonly version: string | null; readonly backup: string | null }
  | { readonly problem: string };
