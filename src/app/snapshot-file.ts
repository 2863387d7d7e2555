import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import { describeFileError } from '../util/private-files.js';
import type { HeldLibrary } from './held-library.js';
import { type DetailLists, fromLists, toLists } from './saved-lists.js';

const FORMAT = 'immich-rules-snapshot 1';
/** Lines that are written at a time. */
const CHUNK = 1000;

/** Text of a snapshot, one element of the library per line, so that a large one is never one text; the last one closes it with a hash over all others. */
function* linesOf({ library, readAt, details }: HeldLibrary): Generator<string> {
  const hash = createHash('sha256');
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const { server, reads, ...lists } = library;
  yield line({ format: FORMAT });
  yield line({ readAt });
  yield line({ server, reads });
  const all = { ...lists, ...(details && toLists(details)) };
  for (const [part, elements] of Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield line({ list: part });
    for (const element of elements ?? []) yield line({ [part]: element });
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
}

/** Writes a library so that a reader sees all of it or nothing, and only this user can read it. Returns the path. */
export async function writeSnapshot(held: HeldLibrary, file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file);
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      let lines: string[] = [];
      for (const line of linesOf(held)) {
        lines.push(line);
        if (lines.length < CHUNK) continue;
        await handle.write(lines.join(''));
        lines = [];
      }
      await handle.write(lines.join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UserError(
      `Could not save the library: ${describeFileError(error)}.`,
      `Choose another file than ${path}.`,
    );
  }
  return path;
}

/** Reads a saved library. Throws UserError when it is none, of another format, cut off, or was changed. */
export async function readSnapshot(file: string, cwd: string): Promise<HeldLibrary> {
  const refuse = (what: string): UserError =>
    new UserError(`${file} ${what}.`, 'Make a new one with `immich-rules snapshot`.');
  const hash = createHash('sha256');
  const lists: Record<string, unknown[]> = {};
  const head: Record<string, unknown> = {};
  let closed: string | undefined;
  let number = 0;
  try {
    const input = createReadStream(resolve(cwd, file), 'utf8');
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      const entries = entriesOf(text);
      if (number === 1 && entries?.[0]?.[0] !== 'format') throw refuse('is no saved library');
      if (number === 1 && entries?.[0]?.[1] !== FORMAT)
        throw refuse(`has another format than this version reads (${FORMAT})`);
      if (!entries || closed !== undefined) throw refuse(`is damaged in line ${number}`);
      const [[key, value] = ['', null]] = entries;
      if (key === 'sha256') {
        closed = String(value);
        continue;
      }
      hash.update(`${text}\n`);
      if (key === 'list') lists[String(value)] = [];
      else if (lists[key]) lists[key].push(value);
      else Object.assign(head, Object.fromEntries(entries));
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Could not read the library: ${describeFileError(error)}.`,
      `Is ${file} the right file?`,
    );
  }
  if (number === 0) throw refuse('is empty');
  if (closed === undefined) throw refuse('ends in the middle: it was not written to its end');
  if (closed !== hash.digest('hex')) throw refuse('was changed after it was written');
  const { readAt, server, reads } = head as unknown as Pick<Library, 'server' | 'reads'> & { readAt: string };
  const { asked, files, faces, ...parts } = lists;
  return {
    readAt,
    library: { server, reads, ...parts } as unknown as Library,
    ...(files && { details: fromLists({ asked, files, faces } as unknown as DetailLists) }),
  };
}

function entriesOf(text: string): readonly [string, unknown][] | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? Object.entries(value) : null;
  } catch {
    return null;
  }
}
