import { constants, copyFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeFileError, syncFolder } from '../util/private-files.js';
import { insideRoots, type Paths } from './paths.js';
import { placeForCopy, replace, setTimes } from './replace.js';
import { versionOf } from './versions.js';

/** Puts back what a write replaced, byte by byte and with its time, or removes what it made. */
export async function restoreFile(
  path: string,
  backup: string | null,
  version: string | null,
  paths: Paths,
): Promise<void> {
  const located = await insideRoots(path, paths);
  if ('problem' in located) throw new Error(located.problem);
  const file = located.path;
  if ((await versionOf(file)) !== version) throw new Error('it was written to meanwhile');
  if (backup === null) {
    await rm(file, { force: true });
    await syncFolder(dirname(file));
    return;
  }
  const copy = placeForCopy(file);
  try {
    await copyFile(backup, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await setTimes(copy, await stat(backup));
    await (version === null ? rename(copy, file) : replace(copy, file, version, {}));
    await syncFolder(dirname(file));
  } catch (error) {
    throw new Error(describeFileError(error).replaceAll(copy, file), { cause: error });
  } finally {
    await rm(copy, { force: true });
  }
}
