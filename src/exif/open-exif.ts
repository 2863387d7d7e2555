import type { Asset } from '../model/asset.js';
import type { FileUse, MetadataFiles } from '../model/files.js';
import type { FileTags } from '../model/library.js';
import { describeFileError } from '../util/private-files.js';
import { holdsOnly } from './holds-only.js';
import { type Paths, toLocal } from './paths.js';
import { openPool } from './pool.js';
import { type ReadRequest, readTags } from './read.js';
import { restoreFile } from './restore.js';
import { sidecarOf, whyUnwritable } from './versions.js';
import { writeFiles } from './write.js';

/** What to read of the file of an asset, or of its sidecar. */
export interface FileRequest extends Pick<Asset, 'path'> {
  readonly to: FileUse;
  readonly tags: readonly string[];
}

/** The metadata of the files that `paths:` says this machine can see; nothing outside of its folders is ever opened. */
export interface ExifFiles extends MetadataFiles {
  /**
   * What the files say, in the order asked for. A file that this machine does not have is a `problem`, not an error;
   * a sidecar that does not exist yet is neither.
   */
  readFileTags(requests: readonly FileRequest[]): Promise<readonly FileTags[]>;
  /** Ends the exiftool processes. */
  close(): Promise<void>;
}

/** Starts nothing yet: exiftool is loaded and run by the first read or write. */
export function openExif(paths: Paths): ExifFiles {
  const pool = openPool();
  const readAll = (requests: readonly ReadRequest[]) => readTags(pool.exiftool, requests, paths);
  const read = async (path: string, tags: readonly string[]) => (await readAll([{ path, tags }]))[0]!;
  return {
    read,
    holdsOnly: (path, tags) => holdsOnly(pool.exiftool, path, tags, paths),
    look: async (path) => read(path, []),
    async readFileTags(requests) {
      const located = await Promise.all(requests.map((request) => locate(request, paths, read)));
      const readable = located.filter((one): one is ReadRequest => !('problem' in one));
      const found = await readAll(readable);
      return located.map((one) => ('problem' in one ? one : found[readable.indexOf(one)]!));
    },
    write: (writes) => writeFiles(pool.exiftool, writes, paths),
    restore: (path, backup, version) => restoreFile(path, backup, version, paths),
    close: pool.close,
  };
}

/** Which file to read, or why there is none that could be read and, but for what is only read, written. */
async function locate(
  { path, to, tags }: FileRequest,
  paths: Paths,
  read: MetadataFiles['read'],
): Promise<ReadRequest | (FileTags & { readonly problem: string })> {
  const located = toLocal(path, paths);
  if ('problem' in located)
    return { ...nothing(path, located.problem), ...(located.code && { code: located.code }) };
  const original = await read(located.path, []);
  if (original.problem !== undefined) return { ...original, problem: original.problem };
  if (original.version === null)
    return { ...nothing(located.path, 'there is no such file on this machine'), code: 'file_not_found' };
  if (to === 'contents') return { path: located.path, tags, whole: true };
  try {
    const file = to === 'original' ? located.path : await sidecarOf(located.path);
    if (to === 'sidecar-contents') return { path: file, tags };
    const problem = await whyUnwritable(file);
    if (problem !== undefined) return nothing(file, problem);
    return { path: file, tags, ...(to === 'original' && { written: true }) };
  } catch (error) {
    return nothing(located.path, `its sidecar cannot be used: ${describeFileError(error)}`);
  }
}

const nothing = (path: string, problem: string) => ({ path, version: null, tags: {}, problem });
