import type { Asset, Visibility } from '../model/asset.js';
import type { Http } from './http.js';
import { mapTotal } from './map/asset.js';
import { json } from './map/narrow.js';
import { mapPage } from './map/page.js';

/**
 * Filters of `POST /search/metadata` that we send. The server drops what it does not know and then answers with the
 * whole library, so that every body is built from this type. `visibility` is never left to a default: 2.7 and 3.x
 * have different ones.
 */
export interface SearchFilter {
  readonly visibility: Visibility;
  readonly withExif?: true;
  readonly withPeople?: true;
  readonly albumIds?: readonly string[];
  readonly tagIds?: readonly string[];
  /** Instants, inclusive. */
  readonly takenAfter?: string;
  readonly takenBefore?: string;
}

/** What a library consists of: hidden are only the motion parts of live photos, and locked is closed to keys. */
export const VISIBLE: readonly Visibility[] = ['timeline', 'archive'];

/** The largest page that the server gives. */
const PAGE = 1000;

/**
 * Every asset that the filter finds, oldest first, each once. Pages by time instead of by number: the next page
 * begins at the last one's instant (inclusive; what was seen is dropped), because numbered pages cost the server
 * more the deeper they are, and on 2.7 lose assets with equal times. Only when a whole page has one instant, the
 * number goes up.
 */
export async function* walk(http: Http, filter: SearchFilter): AsyncIterable<Asset> {
  let from = filter.takenAfter;
  let page = 1;
  let seen = new Set<string>();
  for (;;) {
    const body = {
      ...filter,
      order: 'asc',
      size: PAGE,
      page,
      ...(from !== undefined && { takenAfter: from }),
    };
    const answer = await http({ method: 'POST', path: '/search/metadata', body, idempotent: true });
    const { assets, nextPage } = mapPage(answer);
    for (const asset of assets) if (!seen.has(asset.id)) yield asset;
    const last = assets.at(-1)?.takenAt;
    if (nextPage === null || last === undefined) return;
    if (last === from) {
      page++;
      for (const { id } of assets) seen.add(id);
    } else {
      from = last;
      page = 1;
      seen = new Set(assets.filter((asset) => asset.takenAt === last).map(({ id }) => id));
    }
  }
}

/** How many assets the filter finds. */
export async function count(
  http: Http,
  filter: Omit<SearchFilter, 'withExif' | 'withPeople'>,
): Promise<number> {
  return mapTotal(
    json(await http({ method: 'POST', path: '/search/statistics', body: filter, idempotent: true }), ''),
  );
}
