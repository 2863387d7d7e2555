import { dirname } from 'node:path';
import type { ExifTool } from 'exiftool-vendored';
import { FILE_DATE } from '../model/file-tags.js';
import type { FileWrite, Written } from '../model/files.js';
import { describeFileError, syncFolder } from '../util/private-files.js';
import { type Change, type Copy, changeCopies, discard } from './change-copies.js';
import { insideRoots, type Paths } from './paths.js';
import type { Held } from './read-back.js';
import { placeForCopy, replace, setFileDate } from './replace.js';
import { problemWithTag } from './tag-names.js';
import { type Encoded, toExiftool } from './values.js';
import { versionOf } from './versions.js';

/**
 * Sets these tags, removes those that are `null`, and leaves every other tag as it is. All happens in copies beside
 * the files. They are written and read back by one process in one go, and take the places of the files when they are
 * complete; until then, and after any error, a file is as it was.
 */
export async function writeFiles(
  exiftool: () => Promise<ExifTool>,
  writes: readonly FileWrite[],
  paths: Paths,
): Promise<readonly Written[]> {
  const located = await Promise.all(writes.map((write) => orProblem(() => locate(write, paths))));
  const targets = located.filter((one): one is Target => 'copy' in one);
  try {
    const changes = await changeCopies(exiftool, targets);
    const written = await Promise.all(
      targets.map((target) => orProblem(() => take(target, changes.get(target)!), target)),
    );
    const lost = new Map<string, Problem | undefined>();
    for (const folder of new Set(targets.map(({ file }) => dirname(file))))
      lost.set(folder, await orProblem(() => syncFolder(folder).then(() => undefined)));
    const ends = new Map(
      targets.map((target, index) => [target, lost.get(dirname(target.file)) ?? written[index]!]),
    );
    return located.map((one) => ('copy' in one ? ends.get(one)! : one));
  } finally {
    await Promise.all(targets.map(discard));
  }
}

/** A file that is about to be written. */
interface Target extends Copy, Omit<FileWrite, 'tags'> {
  readonly tags: Encoded;
  /** The time that the file itself gets. */
  readonly date: unknown;
}

async function locate(write: FileWrite, paths: Paths): Promise<Target> {
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

async function orProblem<T>(work: () => Promise<T>, target?: Target): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    const problem = describeFileError(error);
    return { problem: target ? problem.replaceAll(target.copy, target.file) : problem };
  }
}

function encode(tags: FileWrite['tags']): Encoded {
  for (const tag of Object.keys(tags)) {
    const problem = problemWithTag(tag);
    if (problem !== undefined) throw new Error(problem);
  }
  return Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, toExiftool(value)]));
}

/** Lets the copy take the place of the file if it says what it should. */
async function take(target: Target, change: Change): Promise<Written> {
  if ('problem' in change) return change;
  checkHeld(change.held, target.tags);
  if (!change.changed && target.date === undefined) return { version: target.version, backup: null };
  if (target.date !== undefined) await setFileDate(target.copy, target.date);
  return replace(target.copy, target.file, target.version, target);
}

/** exiftool is silent about a tag for which the format has no place, so the copy is read before it counts. */
function checkHeld(held: Held, wanted: Encoded): void {
  if ('problem' in held) throw new Error(held.problem);
  for (const [tag, value] of Object.entries(wanted)) {
    if (value !== null && !held.has(tag)) throw new Error(`exiftool found no place for ${tag}`);
    if (value === null && held.has(tag)) throw new Error(`exiftool did not remove ${tag}`);
  }
}
