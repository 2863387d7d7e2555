import { constants, copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ExifTool, WriteTags } from 'exiftool-vendored';
import { FILE_DATE } from '../model/file-tags.js';
import type { FileWrite, Written } from '../model/files.js';
import { describeFileError, syncFolder } from '../util/private-files.js';
import { iptcArgs } from './iptc.js';
import { insideRoots, type Paths } from './paths.js';
import { type Held, readBack } from './read-back.js';
import { placeForCopy, replace, setFileDate } from './replace.js';
import { problemWithTag } from './tag-names.js';
import { toExiftool } from './values.js';
import { versionOf } from './versions.js';

/**
 * Sets these tags, removes those that are `null`, and leaves every other tag as it is. All happens in copies beside
 * the files. They are read back with one command and take the places of the files when they are complete; until then,
 * and after any error, a file is as it was.
 */
export async function writeFiles(
  exiftool: () => Promise<ExifTool>,
  writes: readonly FileWrite[],
  paths: Paths,
): Promise<readonly Written[]> {
  const located = await Promise.all(writes.map((write) => orProblem(() => locate(write, paths))));
  const copies = located.filter((one): one is Copy => 'copy' in one);
  try {
    const changed = new Map<Copy, boolean | Problem>();
    await Promise.all(
      copies.map(async (copy) => changed.set(copy, await orProblem(() => change(exiftool, copy), copy))),
    );
    const held = await readBack(
      exiftool,
      copies.map(({ copy }) => copy),
    );
    const written = await Promise.all(
      copies.map((copy, index) => orProblem(() => take(copy, changed.get(copy)!, held[index]!), copy)),
    );
    const lost = new Map<string, Problem | undefined>();
    for (const folder of new Set(copies.map(({ file }) => dirname(file))))
      lost.set(folder, await orProblem(() => syncFolder(folder).then(() => undefined)));
    const ends = new Map(
      copies.map((copy, index) => [copy, lost.get(dirname(copy.file)) ?? written[index]!]),
    );
    return located.map((one) => ('copy' in one ? ends.get(one)! : one));
  } finally {
    // exiftool itself writes beside what it writes, and leaves that behind when it is killed.
    const left = copies.flatMap(({ copy }) => [copy, `${copy}_exiftool_tmp`]);
    await Promise.all(left.map((file) => rm(file, { force: true })));
  }
}

type Encoded = Record<string, string | number | string[] | null>;

/** A file that is about to be written. */
interface Copy extends Omit<FileWrite, 'tags'> {
  /** With every link followed. */
  readonly file: string;
  readonly version: string | null;
  /** Where its successor comes to be. */
  readonly copy: string;
  readonly tags: Encoded;
  /** The time that the file itself gets. */
  readonly date: unknown;
}

async function locate(write: FileWrite, paths: Paths): Promise<Copy> {
  const { [FILE_DATE]: date, ...inside } = write.tags;
  const tags = encode(inside);
  const located = await insideRoots(write.path, paths);
  if ('problem' in located) throw new Error(located.problem);
  const file = located.path;
  const copy = placeForCopy(file);
  const keepTime = write.keepTime === true && date === undefined;
  return { ...write, tags, date, keepTime, file, copy, version: await versionOf(file) };
}

type Problem = Extract<Written, { problem: string }>;

async function orProblem<T>(
  work: () => Promise<T>,
  { copy, file }: Partial<Copy> = {},
): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    const problem = describeFileError(error).replace(
      /^Process terminated before task.*/s,
      'exiftool was ended from outside',
    );
    // exiftool says behind each of its errors of which file it speaks.
    return { problem: copy && file ? problem.replaceAll(` - ${copy}`, '').replaceAll(copy, file) : problem };
  }
}

function encode(tags: FileWrite['tags']): Encoded {
  for (const tag of Object.keys(tags)) {
    const problem = problemWithTag(tag);
    if (problem !== undefined) throw new Error(problem);
  }
  return Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, toExiftool(value)]));
}

/** Whether the copy is another now. exiftool reports a tag that it cannot write as a warning and goes on: not here. */
async function change(
  exiftool: () => Promise<ExifTool>,
  { file, version, copy, tags }: Copy,
): Promise<boolean> {
  if (version === null && Object.values(tags).every((value) => value === null)) return false;
  if (version !== null) await copyFile(file, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  if (Object.keys(tags).length === 0) return false;
  const iptc = await iptcArgs(copy, Object.keys(tags));
  const result = await (await exiftool()).write(copy, { ...iptc.tags, ...tags } as WriteTags, {
    writeArgs: [...iptc.args, '-overwrite_original'],
  });
  const warning = result.warnings?.find(
    (text) => !/nothing to do|no writable tags set/i.test(text) && !isHarmless(text),
  );
  if (warning !== undefined) throw new Error(warning.replace(/^warning: /i, ''));
  return result.created + result.updated > 0;
}

/** What exiftool calls minor is a remark on the file, unless it cut the value. */
const isHarmless = (warning: string): boolean => /\[minor\]/i.test(warning) && !/truncated/i.test(warning);

/** Lets the copy take the place of the file if it says what it should. */
async function take(copy: Copy, changed: boolean | Problem, held: Held): Promise<Written> {
  if (typeof changed === 'object') return changed;
  checkHeld(held, copy.tags);
  if (!changed && copy.date === undefined) return { version: copy.version, backup: null };
  if (copy.date !== undefined) await setFileDate(copy.copy, copy.date);
  return replace(copy.copy, copy.file, copy.version, copy);
}

/** exiftool is silent about a tag for which the format has no place, so the copy is read before it counts. */
function checkHeld(held: Held, wanted: Encoded): void {
  if ('problem' in held) throw new Error(held.problem);
  for (const [tag, value] of Object.entries(wanted)) {
    if (value !== null && !held.has(tag)) throw new Error(`exiftool found no place for ${tag}`);
    if (value === null && held.has(tag)) throw new Error(`exiftool did not remove ${tag}`);
  }
}
