import pLimit from 'p-limit';
import type { Asset } from '../model/asset.js';
import type { FileUse, MetadataFiles } from '../model/files.js';
import type { FileTags } from '../model/library.js';
import { describeFileError } from '../util/private-files.js';
import { FILE_BATCHES } from '../util/processes.js';
import { holdsOnly } from './holds-only.js';
import { type Paths, toLocal } from './paths.js';
import { openPool } from './pool.js';
import { prepare, type ReadRequest, type Ready, readTags } from './read.js';
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

/** Files in one command: enough that starting it costs nothing, few enough that all processes have work. */
const BATCH = 40;

/** Starts nothing yet: exiftool is loaded and run by the first read or write. */
export function openExif(paths: Paths): ExifFiles {
  const pool = openPool();
  const read = async (path: string, tags: readonly string[]): Promise<FileTags> =>
    (await readTags(pool.exiftool, [await prepare({ path, tags }, paths)]))[0]!;
  const readBatch = async (requests: readonly FileRequest[]): Promise<readonly FileTags[]> => {
    const located = await Promise.all(requests.map((request) => locate(request, paths)));
    const found = await readTags(pool.exiftool, located);
    return found.map((file, index) =>
      file.path.endsWith('.xmp') ? ofSidecar(requests[index]!, file) : file,
    );
  };
  return {
    read,
    holdsOnly: (path, tags) => holdsOnly(pool.exiftool, path, tags, paths),
    look: async (path) => read(path, []),
    async readFileTags(requests) {
      const limit = pLimit(FILE_BATCHES);
      const batches = Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, at) =>
        limit(() => readBatch(requests.slice(at * BATCH, (at + 1) * BATCH))),
      );
      return (await Promise.all(batches)).flat();
    },
    write: (writes) => writeFiles(pool.exiftool, writes, paths),
    restore: (path, backup, version) => restoreFile(path, backup, version, paths),
    close: pool.close,
  };
}

/** Which file to read, or why there is none that could be read and, but for what is only read, written. */
async function locate({ path, to, tags }: FileRequest, paths: Paths): Promise<Ready | FileTags> {
  const located = toLocal(path, paths);
  if ('problem' in located)
    return { ...nothing(path, located.problem), ...(located.code && { code: located.code }) };
  const original = await prepare({ path: located.path, tags, ...USES[to] }, paths);
  if (!('file' in original)) {
    if (original.version !== null || original.problem !== undefined) return original;
    return { ...nothing(located.path, 'there is no such file on this machine'), code: 'file_not_found' };
  }
  if (to === 'contents') return original;
  try {
    const file = to === 'original' ? located.path : await sidecarOf(located.path);
    const problem = to === 'sidecar-contents' ? undefined : await whyUnwritable(file);
    if (problem !== undefined) return nothing(file, problem);
    return to === 'original' ? original : prepare({ path: file, tags }, paths);
  } catch (error) {
    return nothing(located.path, `its sidecar cannot be used: ${describeFileError(error)}`);
  }
}

const USES: Readonly<Record<FileUse, Partial<ReadRequest>>> = {
  ...{ original: { written: true }, contents: { whole: true } },
  ...{ sidecar: {}, 'sidecar-contents': {} },
};

/** Beside what is wrong with a sidecar stands the name of the photo. */
const ofSidecar = ({ to }: FileRequest, { problem, ...file }: FileTags): FileTags => ({
  ...file,
  ...(problem !== undefined && {
    problem: to.startsWith('sidecar') ? problem.replace(/^it /, 'its sidecar ') : problem,
  }),
});

const nothing = (path: string, problem: string) => ({ path, version: null, tags: {}, problem });
