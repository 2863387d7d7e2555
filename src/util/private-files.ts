import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { quote } from './quote.js';

/**
 * Makes a folder that only this user can enter, with its parents; one that exists is closed to others. Throws when a
 * link stands there: what it leads to is not ours.
 */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const found = await lstat(path);
  if (found.isSymbolicLink()) throw new Error(`${quote(path)} is a symbolic link`);
  if ((found.mode & 0o077) !== 0) await chmod(path, 0o700);
}

/**
 * Creates a file that only this user can read, for appending. Never opens what is there already, and never
 * follows a link that somebody put there.
 */
export function createPrivateFile(path: string): Promise<FileHandle> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW } = constants;
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, 0o600);
}

/** Puts a whole file that only this user can read in the place of whatever is there; a link there is not followed. */
export async function replacePrivateFile(path: string, text: string | Iterable<string>): Promise<void> {
  const copy = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await createPrivateFile(copy);
  try {
    await writePieces(file, typeof text === 'string' ? [text] : text);
    await file.sync();
    await file.close();
    await rename(copy, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(copy, { force: true });
    throw error;
  }
}

/** Characters that are written at a time. */
const CHUNK = 1 << 16;

/** Appends a text that comes in pieces, so that a large one is never one string. */
export async function writePieces(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    await file.appendFile(text);
    text = '';
  }
  await file.appendFile(text);
}

/** The lines of a file that is open, from its beginning; what follows the last line break is none. */
export async function* wholeLines(file: FileHandle): AsyncGenerator<string> {
  let rest = '';
  for await (const text of file.createReadStream({ encoding: 'utf8', start: 0, autoClose: false })) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
}

/** Makes the names of new files in a folder survive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'something else is there already',
  ELOOP: 'it is a symbolic link',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ERR_STRING_TOO_LONG: 'it is too large',
};

/** What went wrong with a file, in words. */
export function describeFileError(error: unknown): string {
  // A text that is too long has no code when it is put together from parts.
  if (error instanceof RangeError) return WORDS.ERR_STRING_TOO_LONG!;
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && WORDS[code]) || message || String(error);
}
