import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Http } from '../../src/immich/call.js';
import { mapFound, type Search } from '../../src/immich/search.js';
import { walk } from '../../src/immich/walk.js';

// Thousands of assets take a while on a busy machine.
jest.setTimeout(30_000);

interface Row {
  readonly id: string;
  /** Microseconds, as the database keeps them. */
  readonly taken: number;
  readonly uploaded: number;
}

/** Answers show milliseconds, cut off; filters compare microseconds. */
const shown = (microseconds: number): string => new Date(Math.floor(microseconds / 1000)).toISOString();
const asked = (instant: string | undefined, otherwise: number): number =>
  instant === undefined ? otherwise : Date.parse(instant) * 1000;

/**
 * A search as 2.7 does it at its worst: what has one time comes in another order on every page and for every size.
 */
function database(rows: readonly Row[], searches: Search[] = []): Http {
  return async ({ path, body }) => {
    const search = body as Search;
    const { takenAfter, takenBefore, createdAfter, createdBefore } = search;
    const found = rows.filter(
      ({ taken, uploaded }) =>
        taken >= asked(takenAfter, 0) &&
        taken <= asked(takenBefore, Number.POSITIVE_INFINITY) &&
        uploaded >= asked(createdAfter, 0) &&
        uploaded <= asked(createdBefore, Number.POSITIVE_INFINITY),
    );
    if (path === '/search/statistics') return { total: found.length };
    searches.push(search);
    const { size, page = 1 } = search;
    const turn = (id: string): number => (Number(id) * 7919 + page * size) % 10_007;
    const sorted = found.sort((a, b) => a.taken - b.taken || turn(a.id) - turn(b.id));
    const items = sorted.slice((page - 1) * size, page * size).map(({ id, taken, uploaded }) => ({
      id,
      fileCreatedAt: shown(taken),
      createdAt: shown(uploaded),
    }));
    return { assets: { items, nextPage: page * size < found.length ? String(page + 1) : null } };
  };
}

async function idsFrom(http: Http): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const page of walk(http, { visibility: 'timeline' }, mapFound))
    for (const { id } of page) ids.add(id);
  return ids;
}

const START = Date.UTC(2024, 0, 1) * 1000;
const rowsOf = (count: number, each: (index: number) => readonly [number, number]): readonly Row[] =>
  Array.from({ length: count }, (_, index) => {
    const [taken, uploaded] = each(index);
    return { id: String(index), taken: START + taken, uploaded: START + uploaded };
  });

test.each<[string, readonly Row[]]>([
  ['microseconds within one millisecond of capture', rowsOf(2500, (index) => [index % 999, index * 1000])],
  ['and of upload', rowsOf(2500, (index) => [index % 999, (index % 5) * 1000 + (index % 997)])],
  ['on both sides of a millisecond', rowsOf(3000, (index) => [990 + (index % 20), index * 700])],
  ['more than a page at the start', rowsOf(2500, (index) => [index < 1500 ? 0 : index * 1000, index * 1000])],
  ['more than a page at the end', rowsOf(2500, (index) => [index < 1000 ? index * 1000 : 2e9, index * 1000])],
])('row 16: nothing is lost of %s', async (_name, rows) => {
  expect((await idsFrom(database(rows))).size).toBe(rows.length);
});

test('nothing is lost of any library whose uploads are spread', async () => {
  const library = fc.tuple(
    fc.integer({ min: 0, max: 4000 }),
    fc.constantFrom(1, 10, 900, 1e6, 1e10),
    fc.constantFrom(30, 3000, 1e6),
    fc.integer({ min: 1, max: 10_000 }),
  );
  await fc.assert(
    fc.asyncProperty(library, async ([count, span, spread, salt]) => {
      const rows = rowsOf(count, (index) => [(index * salt * 31) % span, index * spread]);
      expect((await idsFrom(database(rows))).size).toBe(count);
    }),
    { numRuns: 25 },
  );
});

test('row 11: a page has at most a thousand, and is never asked for by its number unless there is no other way', async () => {
  const searches: Search[] = [];
  await idsFrom(
    database(
      rowsOf(3000, (index) => [index * 1000, index * 1000]),
      searches,
    ),
  );
  expect(searches.map(({ page }) => page)).toEqual([undefined, undefined, undefined, undefined]);
  expect(searches.every(({ order, size }) => order === 'asc' && size === 1000)).toBe(true);
});

test('times that do not ascend end the walk instead of repeating it', async () => {
  let asks = 0;
  const item = (time: string) => ({ id: 'a', fileCreatedAt: time, createdAt: time });
  const mad: Http = async () => {
    asks++;
    const items = [item('2024-01-02T00:00:00.000Z'), item('2024-01-01T00:00:00.000Z')];
    return { assets: { items, nextPage: '2' } };
  };
  await idsFrom(mad);
  expect(asks).toBe(2);
});
