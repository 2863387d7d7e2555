import type { SavedDetails, SavedFile } from './details.js';

/** Details as lists for a snapshot: the names that files were asked for stand there once, not with each file. */
export interface DetailLists {
  readonly asked: readonly (readonly string[])[];
  /** `asked` is the number of the names in the other list. */
  readonly files: readonly (Omit<SavedFile, 'asked'> & { readonly asked: number })[];
  readonly faces: SavedDetails['faces'];
}

export function toLists({ files, faces }: SavedDetails): DetailLists {
  const numbers = new Map<string, number>();
  const asked: (readonly string[])[] = [];
  const numberOf = (names: readonly string[]): number => {
    const key = names.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, asked.length);
    return asked.push(names) - 1;
  };
  return { files: files.map((file) => ({ ...file, asked: numberOf(file.asked) })), asked, faces };
}

export const fromLists = ({ asked, files, faces }: DetailLists): SavedDetails => ({
  files: files.map((file) => ({ ...file, asked: asked[file.asked]! })),
  faces,
});
