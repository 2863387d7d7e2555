const EMPTY: ReadonlySet<string> = new Set();

/** Maps from an id to a set of ids, without empty sets in them. */
export function addToSet(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

export function removeFromSet(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set?.delete(value) && set.size === 0) map.delete(key);
}

export const setOf = (map: ReadonlyMap<string, Set<string>>, key: string): ReadonlySet<string> =>
  map.get(key) ?? EMPTY;
