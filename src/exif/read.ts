import type { ExifTool } from 'exiftool-vendored';
import type { FileTags } from '../model/library.js';
import { describeFileError } from '../util/private-files.js';
import { insideRoots, type Paths } from './paths.js';
import { isSameTag, problemWithTag } from './tag-names.js';
import { fromExiftool } from './values.js';
import { versionOf } from './versions.js';

/** All groups with each name, lists and structures as such, and texts as texts: "1.50" is not 1.5. */
const AS_DATA = ['-G0:1', '-a', '-struct', '-api', 'StructFormat=JSONQ'];

/** What a file of this machine says under these names; it reads, and changes nothing. */
export async function readTags(
  exiftool: () => Promise<ExifTool>,
  path: string,
  tags: readonly string[],
  paths: Paths,
): Promise<FileTags> {
  const failed = (problem: string): FileTags => ({ path, version: null, tags: {}, problem });
  const badTag = tags.map(problemWithTag).find((problem) => problem !== undefined);
  if (badTag !== undefined) return failed(badTag);
  const located = await insideRoots(path, paths);
  if ('problem' in located) return failed(located.problem);
  try {
    const version = await versionOf(located.path);
    if (version === null || tags.length === 0) return { path, version, tags: {} };
    const readArgs = [...AS_DATA, '-File:FileType', '-ExifTool:Error', ...tags.map((tag) => `-${tag}`)];
    const found: Readonly<Record<string, unknown>> = await (await exiftool()).readRaw(located.path, {
      readArgs,
    });
    const error = found['ExifTool:Error'] ?? (found.errors as readonly string[] | undefined)?.[0];
    if (error !== undefined) return failed(`it cannot be read: ${error}`);
    if (path.endsWith('.xmp') && found['File:FileType'] !== 'XMP')
      return failed('it cannot be read: it is no XMP');
    return { path, version, tags: pick(found, tags) };
  } catch (error) {
    return failed(describeFileError(error));
  }
}

/** Under the names that were asked for; of several places, the first that exiftool lists. */
function pick(found: Readonly<Record<string, unknown>>, tags: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(found);
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const entry = entries.find(([name]) => isSameTag(name, tag));
      return entry === undefined ? [] : [[tag, fromExiftool(entry[1])]];
    }),
  );
}
