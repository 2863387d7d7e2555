import { constants, copyFile, rm } from 'node:fs/promises';
import type { ExifTool } from 'exiftool-vendored';
import { UserError } from '../model/diagnostic.js';
import { describeFileError } from '../util/private-files.js';
import { type Answer, runChain } from './chain.js';
import { iptcArgs } from './iptc.js';
import { type Held, heldIn, readBackArgs } from './read-back.js';
import { type Encoded, settingArgs } from './values.js';
import { whyUnwritable } from './versions.js';

/** A file, and where its successor comes to be. */
export interface Copy {
  /** With every link followed. */
  readonly file: string;
  /** `null`: there is no such file yet. */
  readonly version: string | null;
  readonly copy: string;
  readonly tags: Encoded;
}

/** Whether a copy is another than its file, and what it holds; or why it is of no use. */
export type Change = { readonly changed: boolean; readonly held: Held } | { readonly problem: string };

/**
 * Makes the copies, writes their tags and reads them back, all in one process and without waiting in between. When
 * that process is lost, one of them may have taken it along: then each is tried once more by itself.
 */
export async function changeCopies<T extends Copy>(
  exiftool: () => Promise<ExifTool>,
  copies: readonly T[],
  isFirst = true,
): Promise<ReadonlyMap<T, Change>> {
  const made = await Promise.all(copies.map(async (copy) => [copy, await make(copy)] as const));
  const changes = new Map<T, Change>(made.flatMap(([copy, one]) => ('args' in one ? [] : [[copy, one]])));
  const commands = made.flatMap(([copy, one]) => ('args' in one ? [{ copy, args: one.args }] : []));
  if (commands.length === 0) return changes;
  try {
    const files = commands.map(({ copy }) => copy.copy);
    const tags = new Set(commands.flatMap(({ copy }) => Object.keys(copy.tags)));
    const answers = await runChain(await exiftool(), [
      ...commands.map(({ args }) => args),
      readBackArgs(files, tags),
    ]);
    const held = heldIn(answers.at(-1)!.out, files);
    for (const [index, { copy }] of commands.entries())
      changes.set(copy, await toChange(copy, answers[index]!, held[index]!));
  } catch (error) {
    if (error instanceof UserError) throw error;
    for (const { copy } of commands) {
      await discard(copy);
      if (!isFirst) changes.set(copy, failed(copy, describeFileError(error)));
    }
    if (isFirst) {
      const each = await Promise.all(commands.map(({ copy }) => changeCopies(exiftool, [copy], false)));
      for (const [copy, change] of each.flatMap((one) => [...one])) changes.set(copy, change);
    }
  }
  return changes;
}

/** Removes what was made. exiftool itself writes beside what it writes, and leaves that behind when it is killed. */
export async function discard({ copy }: Copy): Promise<void> {
  await Promise.all([copy, `${copy}_exiftool_tmp`].map((file) => rm(file, { force: true })));
}

/** The command that makes the copy of a file with other tags, unless there is nothing to change in it. */
async function make(one: Copy): Promise<{ readonly args: readonly string[] } | Change> {
  const { file, version, copy, tags } = one;
  const names = Object.keys(tags);
  const isEmpty = names.length === 0 || (version === null && names.every((name) => tags[name] === null));
  // In the name of what it makes, exiftool takes a percent sign for the beginning of something else.
  const isCopied = version !== null && (isEmpty || copy.includes('%'));
  try {
    if (isCopied) await copyFile(file, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    if (isEmpty) return { changed: false, held: { has: () => false } };
    const iptc = await iptcArgs(version === null ? copy : file, names);
    const target = version === null || isCopied ? ['-overwrite_original', copy] : ['-o', copy, file];
    return { args: [...settingArgs({ ...iptc.tags, ...tags }), ...iptc.args, ...target] };
  } catch (error) {
    return failed(one, describeFileError(error));
  }
}

/** exiftool reports a tag that it cannot write as a warning and goes on: not here. */
async function toChange(copy: Copy, { out, remarks }: Answer, held: Held): Promise<Change> {
  const problem = remarks.find(
    (line) => /error|warning/i.test(line) && !isNothing(line) && !isHarmless(line),
  );
  if (problem !== undefined) {
    // What kept it from writing, exiftool does not say.
    const why = /error (writing|creating)/i.test(problem) ? await whyUnwritable(copy.file) : undefined;
    return failed(copy, why ?? problem.replace(/^(error|warning): /i, ''));
  }
  return { changed: /^ *1 image files (created|updated)$/m.test(out), held };
}

const isNothing = (remark: string): boolean => /nothing to (do|write)|no writable tags set/i.test(remark);

/** What exiftool calls minor is a remark on the file, unless it cut the value. */
const isHarmless = (remark: string): boolean =>
  /^warning: .*\[minor\]/i.test(remark) && !/truncated/i.test(remark);

/** exiftool says behind each of its errors of which file it speaks. */
const failed = ({ copy, file }: Copy, problem: string): Change => ({
  problem: problem
    .replace(/^Process terminated before task.*/s, 'exiftool was ended from outside')
    .replaceAll(` - ${copy}`, '')
    .replaceAll(` - ${file}`, '')
    .replaceAll(copy, file),
});
