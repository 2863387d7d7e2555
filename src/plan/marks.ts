import type { Asset } from '../model/asset.js';
import type { LibraryView } from '../rules/view.js';

/** A set of assets by their positions in the library: a byte for each, because a rule without `match` has them all. */
export interface Marks {
  readonly size: number;
  has(position: number): boolean;
  add(position: number): void;
  /** Whether it was there. */
  delete(position: number): boolean;
  copy(): Marks;
}

export const createMarks = (assets: number): Marks => marksOf(assets, undefined, 0);

function marksOf(assets: number, marked: Uint8Array | undefined, count: number): Marks {
  let marks = marked;
  let size = count;
  return {
    get size() {
      return size;
    },
    has: (position) => marks?.[position] === 1,
    add(position) {
      marks ??= new Uint8Array(assets);
      if (marks[position] === 0) size++;
      marks[position] = 1;
    },
    delete(position) {
      if (marks?.[position] !== 1) return false;
      marks[position] = 0;
      size--;
      return true;
    },
    copy: () => marksOf(assets, marks?.slice(), size),
  };
}

/** The marked assets that are there, in the order of their positions. */
export function assetsAt(marks: Marks, view: LibraryView): readonly Asset[] {
  const found: Asset[] = [];
  for (let position = 0; position < view.size; position++) {
    const asset = marks.has(position) && view.at(position);
    if (asset) found.push(asset);
  }
  return found;
}
