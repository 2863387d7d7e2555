import type { Config } from '../model/config.js';
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

/** Reads the tags of files with exiftool, which is started only here: most plans need none. */
export async function readFiles(
  files: readonly FileToRead[],
  paths: Config['paths'],
): Promise<ReadonlyMap<string, FileTags>> {
  const { openExif } = await import('../exif/open-exif.js');
  const exif = openExif(paths);
  try {
    const found = await exif.readFileTags(files);
    return new Map(files.map(({ asset, to }, index) => [fileKey(to, asset), found[index]!]));
  } finally {
    await exif.close();
  }
}
