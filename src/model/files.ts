import type { FileTags } from './library.js';

/** Reads and writes the metadata of files on this machine; exif/ does it with exiftool. */
export interface MetadataFiles {
  /** What the file says now under these names; a file that does not exist has the version `null` and no tags. */
  read(path: string, tags: readonly string[]): Promise<FileTags>;
  /**
   * Writes these tags as absolute values (`null` removes one) and leaves every other tag as it is; a sidecar that
   * does not exist is made. Throws when the file could not be written; then it is as it was before.
   */
  write(path: string, tags: Readonly<Record<string, unknown>>): Promise<void>;
}
