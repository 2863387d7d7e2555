import type { Asset } from '../model/asset.js';
import type { MetadataFiles } from '../model/files.js';
import type { FileTags } from '../model/library.js';
import { type Paths, toLocal } from './paths.js';
import { openPool } from './pool.js';
import { readTags } from './read.js';
import { sidecarOf } from './versions.js';
import { writeTags } from './write.js';

/** The metadata of the files that `paths:` says this machine can see; nothing outside of its folders is ever opened. */
export interface ExifFiles extends MetadataFiles {
  /**
   * What the file of an asset, or its sidecar, says under these names. A file that this machine does not have is a
   * `problem`, not an error; a sidecar that does not exist yet is neither.
   */
  readFileTags(
    asset: Pick<Asset, 'path'>,
    to: 'sidecar' | 'original',
    tags: readonly string[],
  ): Promise<FileTags>;
  /** Ends the exiftool processes. */
  close(): Promise<void>;
}

/** Starts nothing yet: exiftool is loaded and run by the first read or write. */
export function openExif(paths: Paths): ExifFiles {
  const pool = openPool();
  const read = (path: string, tags: readonly string[]) => readTags(pool.exiftool, path, tags, paths);
  return {
    read,
    async readFileTags(asset, to, tags) {
      const located = toLocal(asset.path, paths);
      if ('problem' in located) return nothing(asset.path, located.problem);
      const original = await read(located.path, to === 'original' ? tags : []);
      if (original.problem !== undefined) return original;
      if (original.version === null) return nothing(located.path, 'there is no such file on this machine');
      return to === 'original' ? original : read(await sidecarOf(located.path), tags);
    },
    write: (path, tags) => writeTags(pool.exiftool, path, tags, paths),
    close: pool.close,
  };
}

const nothing = (path: string, problem: string): FileTags => ({ path, version: null, tags: {}, problem });
