import type { ExifTool } from 'exiftool-vendored';
import { UserError } from '../model/diagnostic.js';
import { describeFileError } from '../util/private-files.js';
import { runRead } from './read.js';
import { isSameTag, partsOf } from './tag-names.js';

/** All that is there: to look for each name takes exiftool longer than to list them. Values only have to be there. */
const ALL_NAMES = ['-json', '-G0:1', '-a', '-struct', '-n', '-fast2', '-e'];

/** Whether a file holds a tag, or in words why it cannot be read. */
export type Held = { has(tag: string): boolean } | { readonly problem: string };

/** Which tags files hold that were written just now, in their order; one that is not there holds none. */
export async function readBack(
  exiftool: () => Promise<ExifTool>,
  files: readonly string[],
): Promise<readonly Held[]> {
  if (files.length === 0) return [];
  try {
    const found = await runRead(await exiftool(), [...ALL_NAMES, ...files]);
    return files.map((file) => heldIn(found.get(file) ?? {}));
  } catch (error) {
    if (error instanceof UserError) throw error;
    // One file may have taken the process with it: each by itself tells which.
    if (files.length > 1) return (await Promise.all(files.map((file) => readBack(exiftool, [file])))).flat();
    return [{ problem: describeFileError(error) }];
  }
}

function heldIn(found: Readonly<Record<string, unknown>>): Held {
  const error = found['ExifTool:Error'];
  if (error !== undefined) return { problem: `it cannot be read: ${String(error)}` };
  const names = Object.keys(found).map(partsOf);
  return {
    has(tag) {
      const wanted = partsOf(tag);
      return names.some((name) => isSameTag(name, wanted));
    },
  };
}
