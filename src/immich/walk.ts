import type { Http } from './call.js';
import type { Row } from './map/narrow.js';
import { EARLIEST, LATEST, shift } from './map/time.js';
import { count, type Found, type SearchFilter, search, type WalkFilter } from './search.js';
import type { WireAsset } from './wire.js';

/**
 * Everything that the filter finds, oldest first, in pages; one and the same asset may come twice. Pages by time
 * instead of by number: the next page begins at the last one's instant, because numbered pages cost the server more
 * the deeper they are, and on 2.7 repeat some of the assets with equal times and lose others. `skip` says from when on
 * the rest is of interest, at that time or later; `undefined`: none of it.
 */
export async function* walk<T extends Found>(
  http: Http,
  filter: WalkFilter,
  map: (asset: Row<WireAsset>) => T,
  skip: (time: string) => string | undefined = (time) => time,
): AsyncGenerator<readonly T[]> {
  let from = filter.takenAfter;
  for (;;) {
    const { items, more } = await search(http, { ...filter, ...(from && { takenAfter: from }) }, map);
    yield items;
    const first = items[0]?.takenAt;
    const last = items.at(-1)?.takenAt;
    if (!more || first === undefined || last === undefined) return;
    // A page of one instant does not say where the next one begins.
    if (first === last) yield* walkInstant(http, { ...filter, ...between(last, last) }, map);
    const next = skip(first === last ? shift(last, 1) : last);
    if (next === undefined) return;
    // Out of order: nothing further can be had by time. Whoever needs all of it counts.
    if (from !== undefined && next <= from) return;
    from = next;
  }
}

/** These instants and what lies between: the server keeps microseconds that its answers cut off. */
export const between = (first: string, last: string): Pick<SearchFilter, 'takenAfter' | 'takenBefore'> => ({
  // Times beyond these ends are all shown as the end.
  ...(first !== EARLIEST && { takenAfter: first }),
  ...(last !== LATEST && { takenBefore: shift(last, 1) }),
});

/** More than a page of one instant, by halves of the time of upload until each half fits on a page. */
async function* walkInstant<T extends Found>(
  http: Http,
  filter: WalkFilter,
  map: (asset: Row<WireAsset>) => T,
): AsyncGenerator<readonly T[]> {
  const { items, more } = await search(http, filter, map);
  yield items;
  if (!more) return;
  const middle = middleOf(items, filter);
  if (middle === undefined) {
    yield* walkNumbers(http, filter, map);
  } else {
    yield* walkInstant(http, { ...filter, createdBefore: middle }, map);
    yield* walkInstant(http, { ...filter, createdAfter: middle }, map);
  }
}

/** A time strictly within the filter's bounds, so that both halves are smaller; `undefined` when there is none. */
function middleOf(
  items: readonly Found[],
  { createdAfter, createdBefore }: SearchFilter,
): string | undefined {
  const uploads = items.map(({ uploadedAt }) => uploadedAt).sort();
  const median = uploads[Math.floor(uploads.length / 2)]!;
  return [median, shift(median, -1), shift(median, 1)].find(
    (time) =>
      (createdAfter === undefined || time > createdAfter) &&
      (createdBefore === undefined || time < createdBefore),
  );
}

/** Page sizes whose borders lie elsewhere: what 2.7 loses between the pages of one, it has within those of another. */
const SIZES = [1000, 997, 991];

/** The last resort, for assets that were all taken and uploaded at once: pages by number, until all are there. */
async function* walkNumbers<T extends Found>(
  http: Http,
  filter: WalkFilter,
  map: (asset: Row<WireAsset>) => T,
): AsyncGenerator<readonly T[]> {
  const total = await count(http, filter);
  const seen = new Set<string>();
  for (const size of SIZES) {
    for (let page = 1, isLast = false; !isLast; page++) {
      const { items, more } = await search(http, filter, map, { size, page });
      yield items;
      for (const { id } of items) seen.add(id);
      isLast = !more || items.length === 0;
    }
    if (seen.size >= total) return;
  }
}
