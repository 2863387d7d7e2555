import { listingArgs } from './plain-tags.js';
import { foundIn } from './read.js';
import { isSameTag, partsOf } from './tag-names.js';

/** All that is there: to look for each name takes exiftool longer than to list them. Values only have to be there. */
const NAMES = ['-json', '-G0:1', '-a', '-struct', '-fast2', '-e'];

/** Whether a file holds a tag, or in words why it cannot be read. */
export type Held = { has(tag: string): boolean } | { readonly problem: string };

/** The command that reads files which were written just now, to look for these tags. */
export const readBackArgs = (files: readonly string[], tags: Iterable<string>): readonly string[] => [
  ...NAMES,
  ...(listingArgs(tags) ?? ['-n']),
  ...files,
];

/** Which tags these files hold, as that command says, in their order; one that is not there holds none. */
export function heldIn(answer: string, files: readonly string[]): readonly Held[] {
  const found = foundIn(answer);
  return files.map((file) => holding(found.get(file) ?? {}));
}

function holding(found: Readonly<Record<string, unknown>>): Held {
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
