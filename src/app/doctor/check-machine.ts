import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Check } from '../../model/check.js';
import { describeFileError } from '../../util/private-files.js';
import { quote } from '../../util/quote.js';
import { examine, ok, problem } from './outcomes.js';

/** Journals are small; files kept for an undo are as big as the photos they belong to. */
const ROOM = 100 * 1024 * 1024;
const ROOM_FOR_FILES = 1024 * 1024 * 1024;

/** The folder of runs and locks: nobody else may read it, and there is room. Makes nothing. */
export async function checkState(folder: string, writes: boolean): Promise<readonly Check[]> {
  const at = await nearest(folder);
  return Promise.all([checkFolder(folder, at), checkRoom(at, writes ? ROOM_FOR_FILES : ROOM)]);
}

async function checkFolder(folder: string, at: string): Promise<Check> {
  const elsewhere = 'Change its permissions, or set XDG_STATE_HOME to another folder.';
  const { W_OK, X_OK } = constants;
  try {
    const found = await stat(at);
    if (!found.isDirectory()) return problem('state', `${quote(at)} is no folder`, elsewhere);
    await access(at, W_OK | X_OK);
    if (at !== folder) return ok('state', `${quote(folder)} can be made`);
    return (found.mode & 0o077) === 0
      ? ok('state', `${quote(folder)} can be written, and only you can read it`)
      : problem(
          'state',
          `${quote(folder)} can be read by other users of this machine`,
          `chmod 700 ${quote(folder)}`,
        );
  } catch (error) {
    return problem('state', `${quote(at)}: ${describeFileError(error)}`, elsewhere);
  }
}

async function checkRoom(at: string, wanted: number): Promise<Check> {
  try {
    const { bavail, bsize } = await statfs(at);
    const free = bavail * bsize;
    const size = free >= 1e9 ? `${(free / 1e9).toFixed(1)} GB` : `${Math.floor(free / 1e6)} MB`;
    const room = `${size} free for journals and kept files`;
    return free >= wanted
      ? ok('disk', room)
      : problem(
          'disk',
          `only ${room}`,
          'Without a journal nothing is applied. Make room, or set XDG_STATE_HOME to another disk.',
        );
  } catch (error) {
    return problem('disk', `${quote(at)}: ${describeFileError(error)}`);
  }
}

/** The folder itself or the first above it that is there. */
async function nearest(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT',
  );
  return isThere || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/** Whether exiftool runs, and which one. */
export const checkExiftool = (): Promise<Check> =>
  examine('exiftool', async () => {
    const { openPool } = await import('../../exif/pool.js');
    const pool = openPool();
    try {
      return ok('exiftool', `${await (await pool.exiftool()).version()} starts`);
    } finally {
      await pool.close();
    }
  });
