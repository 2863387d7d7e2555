import { randomBytes } from 'node:crypto';
import { chmod, chown, constants, copyFile, link, open, rename, stat, utimes } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { quote } from '../util/quote.js';
import { versionOf } from './versions.js';

/** Where a copy of a file is made: beside it, for a disk renames only within itself. Immich imports no such name. */
export const placeForCopy = (file: string): string =>
  join(dirname(file), `.immich-rules-${randomBytes(8).toString('hex')}${extname(file)}`);

/**
 * Lets the copy take the place of the file, with its owner and mode, unless somebody wrote to the file meanwhile. The
 * folder is not flushed yet.
 */
export async function replace(
  copy: string,
  file: string,
  version: string | null,
  options: { readonly backup?: string; readonly keepTime?: boolean },
): Promise<{ readonly version: string | null; readonly backup: string | null }> {
  const model = await stat(version === null ? file.replace(/\.xmp$/, '') : file);
  const own = await stat(copy);
  // Only root may give a file away; for anybody else the file is theirs from now on.
  if (own.uid !== model.uid || own.gid !== model.gid)
    await chown(copy, model.uid, model.gid).catch(() => undefined);
  if ((own.mode & 0o777) !== (model.mode & 0o777)) await chmod(copy, model.mode & 0o777);
  if (options.keepTime && version !== null) await setTimes(copy, model);
  await sync(copy);
  const backup = version === null ? undefined : options.backup;
  if ((await versionOf(file)) !== version) throw new Error('it was written to meanwhile');
  if (backup !== undefined) await keep(file, backup);
  await rename(copy, file);
  return { version: await versionOf(file), backup: backup ?? null };
}

/** Not every disk can hold every time: some begin with 1980. */
export async function setFileDate(file: string, date: unknown): Promise<void> {
  const time = Date.parse(String(date));
  if (Number.isNaN(time)) throw new Error(`${quote(String(date))} is no time of a file`);
  const { atimeMs } = await stat(file);
  await setTimes(file, { atimeMs, mtimeMs: time });
  const { mtimeMs } = await stat(file);
  if (Math.abs(mtimeMs - time) >= 2000)
    throw new Error(`the disk cannot hold ${quote(String(date))} as its time`);
}

/** Node takes a negative number for now, and a date for what it is, but only to the millisecond. */
export async function setTimes(
  file: string,
  { atimeMs, mtimeMs }: { readonly atimeMs: number; readonly mtimeMs: number },
): Promise<void> {
  const at = (ms: number): number | Date => (ms < 0 ? new Date(ms) : ms / 1000);
  await utimes(file, at(atimeMs), at(mtimeMs));
}

/** Keeps the bytes of a file that is about to be replaced: under another name where the disk is the same. */
async function keep(file: string, backup: string): Promise<void> {
  const linked = await link(file, backup).then(
    () => true,
    () => false,
  );
  if (linked) return;
  await copyFile(file, backup, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  await chmod(backup, 0o600);
  await setTimes(backup, await stat(file));
  await sync(backup);
}

export async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
