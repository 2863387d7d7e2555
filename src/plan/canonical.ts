/**
 * Keys of a plan in the order of its schema. One list is enough, since no two of its objects want two keys in
 * opposite orders; keys that are not in it (ids, names, file tags, fields of a newer format) follow, sorted.
 */
const KEYS = `
  formatVersion id meta createdAt tool durationMs config
  op target rule album tag to path hash files git commit dirty
  server url version user library undoes now timezone complete options limit
  limits maxChanges maxDeletes permanent allowed summary add change remove trash skip unchanged
  rules name description at matched field file line column frame filename expect
  primaryId before after by members keep keeper why group needs
  severity code reason message hint related brake figure
  assets albums tags newest reads persons stacks names groups changes skipped leftAlone remaining diagnostics
`
  .trim()
  .split(/\s+/);
const RANK = new Map(KEYS.map((key, index) => [key, index]));
const rankOf = (key: string): number => RANK.get(key) ?? KEYS.length;

/** Orders texts by UTF-16 code units, which unlike `localeCompare` is the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A set as a list: sorted, each element once. */
export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);

const compareKeys = (a: string, b: string): number => rankOf(a) - rankOf(b) || compareText(a, b);

/** Keys that have a value, in the order in which a plan writes them. */
export function orderedKeys(value: object): string[] {
  const entries = value as Readonly<Record<string, unknown>>;
  return Object.keys(value)
    .filter((key) => entries[key] !== undefined)
    .sort(compareKeys);
}

/** JSON without white space and with keys in a fixed order: equal values give equal bytes. */
export function canonical(value: unknown): string {
  // Most objects are made in the right order: looking costs less than sorting.
  if (isOrdered(value)) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = value as Readonly<Record<string, unknown>>;
  const members = orderedKeys(entries).map((key) => `${JSON.stringify(key)}:${canonical(entries[key])}`);
  return `{${members.join()}}`;
}

/** Whether the keys of all objects in it are in order already. */
function isOrdered(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isOrdered);
  const entries = value as Readonly<Record<string, unknown>>;
  let last = '';
  let lastRank = -1;
  for (const key in entries) {
    const rank = rankOf(key);
    if (rank < lastRank || (rank === lastRank && last > key) || !isOrdered(entries[key])) return false;
    last = key;
    lastRank = rank;
  }
  return true;
}

/** The text of `canonical` in pieces, so that a large plan can be hashed without one string for all of it. */
export function* canonicalPieces(value: unknown, depth = 2): Generator<string> {
  if (depth === 0 || value === null || typeof value !== 'object') {
    yield canonical(value);
    return;
  }
  const list = Array.isArray(value);
  const entries = value as Readonly<Record<string, unknown>>;
  let separator = list ? '[' : '{';
  for (const key of list ? value.keys() : orderedKeys(value)) {
    yield list ? separator : `${separator}${JSON.stringify(key)}:`;
    yield* canonicalPieces(entries[key], depth - 1);
    separator = ',';
  }
  if (separator !== ',') yield separator;
  yield list ? ']' : '}';
}
