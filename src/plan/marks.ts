/** A set of assets by their positions in the library: a byte for each, because a rule without `match` has them all. */
export interface Marks {
  readonly size: number;
  has(position: number): boolean;
  add(position: number): void;
  /** Whether it was there. */
  delete(position: number): boolean;
}

export function createMarks(assets: number): Marks {
  let marks: Uint8Array | undefined;
  let size = 0;
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
  };
}
