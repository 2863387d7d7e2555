import type { ExifFiles } from '../exif/open-exif.js';
import type { FileUse } from '../model/files.js';
import type { FileTags } from '../model/library.js';

/** Key under which the view finds what a file says: `sidecar <asset id>`. */
export const fileKey = (to: FileUse, asset: string): string => `${to} ${asset}`;

export interface FileToRead {
  readonly asset: string;
  /** Path on the server. */
  readonly path: string;
  readonly to: FileUse;
  readonly tags: readonly string[];
}

/** What these files say. */
export async function readFiles(
  files: readonly FileToRead[],
  exif: Pick<ExifFiles, 'readFileTags'>,
): Promise<ReadonlyMap<string, FileTags>> {
  const found = await exif.readFileTags(files);
  return new Map(files.map(({ asset, to }, index) => [fileKey(to, asset), found[index]!]));
}
