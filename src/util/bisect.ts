/** Index of the first element of a sorted list whose key is at least `key`; the length of the list when none is. */
export function firstAtLeast<T>(sorted: readonly T[], keyOf: (one: T) => number, key: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(sorted[middle]!) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
