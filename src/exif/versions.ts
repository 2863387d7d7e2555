import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname, parse } from 'node:path';
import { describeFileError } from '../util/private-files.js';

/** What tells one state of a file from the next: its size and the nanosecond it was changed. `null`: no such file. */
export async function versionOf(path: string): Promise<string | null> {
  try {
    const found = await stat(path, { bigint: true });
    // exiftool would wait for ever for what a pipe has to say.
    if (!found.isFile()) throw new Error('it is no file');
    const { size, mtimeNs } = found;
    return `${size}-${mtimeNs}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** When a file of this version was written, as `FileModifyDate` says it. */
export const fileDateOf = (version: string): string =>
  `${new Date(Number(BigInt(version.slice(version.indexOf('-') + 1)) / 1_000_000n)).toISOString().slice(0, 19)}Z`;

/** The sidecar that Immich reads for a file: `photo.jpg.xmp`, else `photo.xmp`; the first one when neither is there. */
export async function sidecarOf(file: string): Promise<string> {
  const { dir, name } = parse(file);
  const ofFile = `${file}.xmp`;
  const ofStem = `${dir}/${name}.xmp`;
  return (await versionOf(ofFile)) === null && (await versionOf(ofStem)) !== null ? ofStem : ofFile;
}

/** Why a file cannot be replaced by a new one of its size, or nothing: found before anything is planned for it. */
export async function whyUnwritable(file: string): Promise<string | undefined> {
  try {
    await access(dirname(file), constants.W_OK);
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    const { bavail, bsize } = await statfs(dirname(file));
    return bavail * bsize > size + SPARE ? undefined : 'the disk is full';
  } catch (error) {
    return `its folder cannot be written: ${describeFileError(error)}`;
  }
}

/** Bytes that must be left for metadata that is added. */
const SPARE = 1_000_000;
