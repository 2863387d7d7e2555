import { readFile, stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { quote } from '../util/quote.js';

/** Rules are written by people; a larger file is something else, and parsing it would take minutes. */
const MAX_BYTES = 5_000_000;

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly hint?: string };

const refused = (code: string, message: string, hint?: string): ReadText =>
  hint === undefined ? { ok: false, code, message } : { ok: false, code, message, hint };

/** Reads a text file in UTF-8, without its byte order mark, or says in one sentence why it is none. */
export async function readText(path: string): Promise<ReadText> {
  const name = quote(path);
  try {
    const info = await stat(path);
    if (info.isDirectory())
      return refused('not-a-file', `${name} is a folder, not a file`, 'name the YAML file in it');
    // A pipe would never end, a device perhaps neither.
    if (!info.isFile()) return refused('not-a-file', `${name} is not a regular file`);
    if (info.size > MAX_BYTES) {
      const size = (info.size / 1e6).toFixed(1);
      return refused('file-too-large', `${name} has ${size} MB; a config has at most ${MAX_BYTES / 1e6} MB`);
    }
    return decode(name, await readFile(path));
  } catch (error) {
    return refused(...describeError(name, error as NodeJS.ErrnoException));
  }
}

function decode(name: string, bytes: Uint8Array): ReadText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refused('not-utf8', `${name} is in UTF-16`, 'save it as UTF-8');
  if (bytes.includes(0)) return refused('not-text', `${name} is a binary file, not YAML`);
  try {
    // The decoder takes the byte order mark away.
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused('not-utf8', `${name} is not in UTF-8`, 'save it as UTF-8');
  }
}

function describeError(name: string, error: NodeJS.ErrnoException): [string, string, string?] {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['file-not-found', `there is no file ${name}`];
    case 'EACCES':
    case 'EPERM':
      return ['file-unreadable', `${name} cannot be read: permission denied`];
    default:
      return ['file-unreadable', `${name} cannot be read: ${error.code ?? error.message}`];
  }
}
