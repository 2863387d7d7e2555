import { constants, copyFile, readFile, rm } from 'node:fs/promises';
import type { ExifTool, WriteTags } from 'exiftool-vendored';
import { FILE_DATE } from '../model/file-tags.js';
import type { FileWriteOptions } from '../model/files.js';
import type { FileTags } from '../model/library.js';
import { describeFileError } from '../util/private-files.js';
import { insideRoots, type Paths } from './paths.js';
import { readTags } from './read.js';
import { placeForCopy, replace, setFileDate } from './replace.js';
import { problemWithTag } from './tag-names.js';
import { toExiftool } from './values.js';
import { versionOf } from './versions.js';

/**
 * Sets these tags, removes those that are `null`, and leaves every other tag as it is. All happens in a copy beside
 * the file, which takes its place when it is complete; until then, and after any error, the file is as it was.
 */
export async function writeTags(
  exiftool: () => Promise<ExifTool>,
  path: string,
  tags: Readonly<Record<string, unknown>>,
  paths: Paths,
  options: FileWriteOptions = {},
): Promise<string | null> {
  const { [FILE_DATE]: date, ...inside } = tags;
  const encoded = encode(inside);
  const located = await insideRoots(path, paths);
  if ('problem' in located) throw new Error(located.problem);
  const file = located.path;
  const version = await versionOf(file);
  if (version === null && Object.values(encoded).every((value) => value === null)) return null;
  const keepTime = options.keepTime === true && date === undefined;
  const copy = placeForCopy(file);
  try {
    if (version !== null) await copyFile(file, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    const changed = await change(exiftool, copy, encoded);
    const [written] = await readTags(exiftool, [{ path: copy, tags: Object.keys(encoded) }], paths);
    checkHeld(written!, encoded);
    if (!changed && date === undefined) return version;
    if (date !== undefined) await setFileDate(copy, date);
    await replace(copy, file, version, { ...options, keepTime });
    return versionOf(file);
  } catch (error) {
    // exiftool says behind each of its errors of which file it speaks.
    const message = describeFileError(error).replaceAll(` - ${copy}`, '').replaceAll(copy, file);
    throw new Error(message, { cause: error });
  } finally {
    await rm(copy, { force: true });
  }
}

type Encoded = Record<string, string | number | string[] | null>;

function encode(tags: Readonly<Record<string, unknown>>): Encoded {
  for (const tag of Object.keys(tags)) {
    const problem = problemWithTag(tag);
    if (problem !== undefined) throw new Error(problem);
  }
  return Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, toExiftool(value)]));
}

/** Whether the file is another now. exiftool reports a tag that it cannot write as a warning and goes on: not here. */
async function change(exiftool: () => Promise<ExifTool>, file: string, tags: Encoded): Promise<boolean> {
  if (Object.keys(tags).length === 0) return false;
  const encoded = await inUtf8(file, tags);
  const result = await (await exiftool()).write(file, encoded.tags as WriteTags, {
    writeArgs: [...encoded.args, '-overwrite_original'],
  });
  const warning = result.warnings?.find(
    (text) => !/nothing to do|no writable tags set/i.test(text) && !isHarmless(text),
  );
  if (warning !== undefined) throw new Error(warning.replace(/^warning: /i, ''));
  return result.created + result.updated > 0;
}

/** exiftool is silent about a tag for which the format has no place, so the copy is read before it counts. */
function checkHeld({ tags, problem }: FileTags, wanted: Encoded): void {
  if (problem !== undefined) throw new Error(problem);
  for (const [tag, value] of Object.entries(wanted)) {
    if (value !== null && tags[tag] === undefined) throw new Error(`exiftool found no place for ${tag}`);
    if (value === null && tags[tag] !== undefined) throw new Error(`exiftool did not remove ${tag}`);
  }
}

/** What exiftool calls minor is a remark on the file, unless it cut the value. */
const isHarmless = (warning: string): boolean => /\[minor\]/i.test(warning) && !/truncated/i.test(warning);

/**
 * IPTC says in one tag how all of its texts are encoded, so those that are there are brought to UTF-8 along with what
 * is written. A JPEG that has none is told from its bytes: copying the tags costs as much as reading the file again.
 */
async function inUtf8(file: string, tags: Encoded): Promise<{ tags: Encoded; args: readonly string[] }> {
  const own = Object.keys(tags).filter((tag) => /^iptc:/i.test(tag));
  if (own.length === 0) return { tags, args: [] };
  const withCharset = { 'IPTC:CodedCharacterSet': 'UTF8', ...tags };
  if (/\.jpe?g$/i.test(file) && !(await readFile(file)).includes('Photoshop 3.0'))
    return { tags: withCharset, args: [] };
  const others = ['IPTC:CodedCharacterSet', ...own].map((tag) => `--${tag}`);
  return { tags: withCharset, args: ['-tagsFromFile', '@', '-iptc:all', ...others] };
}
