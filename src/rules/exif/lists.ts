/** A tag that may hold one value or several, as texts. */
export const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]).map(
    String,
  );

/** What others wrote stays. A list that lacks nothing keeps its order, any other is sorted. */
export function mergeLists(
  existing: unknown,
  wanted: readonly string[],
  dropped: ReadonlySet<string> = new Set(),
): readonly string[] {
  const kept = [...new Set(listOf(existing))].filter((one) => !dropped.has(one) || wanted.includes(one));
  return wanted.every((one) => kept.includes(one)) ? kept : [...new Set([...kept, ...wanted])].sort();
}

export const orNull = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);

export const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const known = new Set(a);
  return known.size === new Set(b).size && b.every((one) => known.has(one));
};
