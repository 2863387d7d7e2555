import type { ExifTool } from 'exiftool-vendored';
import { UserError } from '../model/diagnostic.js';
import { FILE_DATE } from '../model/file-tags.js';
import type { FileTags } from '../model/library.js';
import { describeFileError } from '../util/private-files.js';
import { whyMisnamed } from './misnamed.js';
import { insideRoots, type Paths } from './paths.js';
import { listingArgs } from './plain-tags.js';
import { isSameTag, partsOf, problemWithTag } from './tag-names.js';
import { fromExiftool } from './values.js';
import { fileDateOf, versionOf } from './versions.js';

/** All groups with each name, lists and structures as such, and texts as texts: "1.50" is not 1.5. */
export const AS_DATA = ['-json', '-G0:1', '-a', '-struct', '-api', 'StructFormat=JSONQ'];
/** Neither the notes of the camera's maker nor what exiftool works out: no rule can write them, and they take long. */
const WRITABLE_ONLY = ['-fast2', '-e'];
/** Said of each file besides its tags. */
const ALWAYS = ['-File:FileType', '-File:FileTypeExtension', '-ExifTool:Error'];
/** Degrees as numbers, and hemispheres as letters. */
const AS_NUMBER = /GPS(Latitude|Longitude|Altitude|Coordinates)(Ref)?$/i;
export interface ReadRequest {
  readonly path: string;
  readonly tags: readonly string[];
  /** Also what no rule can write, such as the notes of the camera's maker. */
  readonly whole?: true;
  /** Whether it is read in order to write into it. */
  readonly written?: true;
}

/** A file that can be read. */
export interface Ready extends ReadRequest {
  /** With every link followed. */
  readonly file: string;
  readonly version: string;
}

/** What these files say, in the order asked for; those that are to say the same are read with one command. */
export async function readTags(
  exiftool: () => Promise<ExifTool>,
  files: readonly (Ready | FileTags)[],
): Promise<readonly FileTags[]> {
  const byArgs = new Map<string, Ready[]>();
  for (const one of files) {
    if (!('file' in one)) continue;
    const key = [one.whole ? 'whole' : '', ...one.tags].join(' ');
    const own = byArgs.get(key);
    if (own) own.push(one);
    else byArgs.set(key, [one]);
  }
  const found = new Map<Ready | FileTags, FileTags>();
  await Promise.all(
    [...byArgs.values()].map(async (batch) => {
      for (const [index, tags] of (await readBatch(exiftool, batch)).entries())
        found.set(batch[index]!, tags);
    }),
  );
  return files.map((one) => ('file' in one ? found.get(one)! : one));
}

/** The file itself, or all that there is to say of it: why it cannot be read, that it is not there, or no tag at all. */
export async function prepare(request: ReadRequest, paths: Paths): Promise<Ready | FileTags> {
  const { path, tags } = request;
  const badTag = inFile(tags)
    .map(problemWithTag)
    .find((problem) => problem !== undefined);
  if (badTag !== undefined) return failed(path, badTag);
  const located = await insideRoots(path, paths);
  if ('problem' in located) return failed(path, located.problem);
  try {
    const version = await versionOf(located.path);
    if (version === null || tags.length === 0) return { path, version, tags: {} };
    return { ...request, file: located.path, version };
  } catch (error) {
    return failed(path, describeFileError(error));
  }
}

const failed = (path: string, problem: string): FileTags => ({ path, version: null, tags: {}, problem });

async function readBatch(
  exiftool: () => Promise<ExifTool>,
  batch: readonly Ready[],
): Promise<readonly FileTags[]> {
  try {
    const { tags, whole } = batch[0]!;
    const names = inFile(tags);
    const wanted = (whole ? undefined : listingArgs(names)) ?? [
      ...ALWAYS,
      ...names.map((tag) => `-${tag}${AS_NUMBER.test(tag) ? '#' : ''}`),
    ];
    const args = [...AS_DATA, ...(whole ? [] : WRITABLE_ONLY), ...wanted, ...batch.map(({ file }) => file)];
    const found = await runRead(await exiftool(), args);
    return batch.map((one) => toTags(one, found.get(one.file)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    // One file may have taken the process with it: each by itself tells which.
    if (batch.length > 1) return (await Promise.all(batch.map((one) => readBatch(exiftool, [one])))).flat();
    return batch.map(({ path }) => failed(path, describeFileError(error)));
  }
}

type Found = Readonly<Record<string, unknown>>;

/** Runs one command over many files. What it answers stands under the names it was given. */
export async function runRead(
  exiftool: ExifTool,
  args: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  const { ExifToolTask } = await import('exiftool-vendored');
  class ReadManyTask extends ExifToolTask<ReadonlyMap<string, Found>> {
    // What is wrong with a file stands beside its tags, or it is missing from the answer.
    protected parse(answer: string): ReadonlyMap<string, Found> {
      return foundIn(answer);
    }
  }
  return exiftool.enqueueTask(() => new ReadManyTask([...args], { ignoreMinorErrors: false }));
}

/** What exiftool says of files in JSON, under the names it was given. */
export function foundIn(answer: string): ReadonlyMap<string, Found> {
  const files = answer.trim() === '' ? [] : (JSON.parse(answer) as readonly Found[]);
  return new Map(files.map((file) => [String(file.SourceFile), file]));
}

/** What exiftool says, in words that say more. */
const WORDS: Readonly<Record<string, string>> = {
  'Error opening file': 'this user may not open it',
  'File is empty': 'it is empty',
};

function toTags({ path, tags, version, written }: Ready, found: Found | undefined): FileTags {
  if (found === undefined) return failed(path, 'it cannot be read');
  const error = found['ExifTool:Error'];
  if (error !== undefined) return failed(path, `it cannot be read: ${WORDS[String(error)] ?? String(error)}`);
  if (path.endsWith('.xmp') && found['File:FileType'] !== 'XMP')
    return failed(path, 'it cannot be read: it is no XMP');
  const misnamed = written && whyMisnamed(path, found['File:FileTypeExtension']);
  if (misnamed) return failed(path, misnamed);
  const own = tags.includes(FILE_DATE) ? { [FILE_DATE]: fileDateOf(version) } : {};
  return { path, version, tags: { ...pick(found, tags), ...own } };
}

/** Without what the file system says. */
const inFile = (tags: readonly string[]): readonly string[] => tags.filter((tag) => tag !== FILE_DATE);

/** Under the names that were asked for; of several places, the first that exiftool lists. */
function pick(found: Found, tags: readonly string[]): Record<string, unknown> {
  const entries = Object.keys(found).map((name) => ({ name, parts: partsOf(name) }));
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const wanted = partsOf(tag);
      const entry = entries.find(({ parts }) => isSameTag(parts, wanted));
      return entry === undefined ? [] : [[tag, fromExiftool(found[entry.name])]];
    }),
  );
}
