import type { Visibility } from '../model/asset.js';
import type { Http } from './call.js';
import { mapTotal } from './map/asset.js';
import { type Row, text } from './map/narrow.js';
import { mapPage, type Page } from './map/page.js';
import { instant } from './map/time.js';
import type { WireAsset } from './wire.js';

/**
 * Filters of `POST /search/metadata` that we send. The server drops what it does not know and then answers with the
 * whole library, so that every body is built from this type. `visibility` is never left to a default: 2.7 and 3.x
 * have different ones. All instants are inclusive.
 */
export interface SearchFilter {
  readonly visibility: Visibility;
  readonly withExif?: true;
  readonly withPeople?: true;
  readonly albumIds?: readonly string[];
  readonly tagIds?: readonly string[];
  /** Words that are written in the picture. */
  readonly ocr?: string;
  readonly takenAfter?: string;
  readonly takenBefore?: string;
  readonly createdAfter?: string;
  readonly createdBefore?: string;
  /** Asks for what is in the trash, and for nothing else. */
  readonly trashedAfter?: string;
}

/** The whole body. */
export interface Search extends SearchFilter {
  readonly order: 'asc';
  /** Those in the trash, too. */
  readonly withDeleted?: true;
  /** A part of the file name, in any case. */
  readonly originalFileName?: string;
  /** A part of the path on the server. */
  readonly originalPath?: string;
  readonly size: number;
  readonly page?: number;
}

/** What a search goes by, wherever its results come from. */
export type WalkFilter = SearchFilter & Pick<Search, 'withDeleted' | 'originalFileName'>;

/** What a library consists of: hidden are only the motion parts of live photos, and locked is closed to keys. */
export const VISIBLE: readonly Visibility[] = ['timeline', 'archive'];

/**
 * Body of `POST /search/smart`, which answers what fits best first. What is in the trash keeps its place, so that
 * nothing moves up when a rule has trashed what it found.
 */
export interface SmartSearch {
  readonly query: string;
  readonly withDeleted: true;
  readonly visibility?: Visibility;
  readonly size: number;
  readonly page: number;
}

/** The largest page that the server gives. */
const PAGE = 1000;

/** What every reader of search results needs to find the next ones. */
export interface Found {
  readonly id: string;
  readonly takenAt: string;
  readonly uploadedAt: string;
}

/** No more of an asset than that. */
export const mapFound = (of: Row<WireAsset>): Found => ({
  id: text(of, 'id'),
  takenAt: instant(of, 'fileCreatedAt'),
  uploadedAt: instant(of, 'createdAt'),
});

/** One page of what the filter finds, the oldest. */
export async function search<T>(
  http: Http,
  filter: WalkFilter & Pick<Search, 'originalPath'>,
  map: (asset: Row<WireAsset>) => T,
  paging: { readonly size: number; readonly page?: number } = { size: PAGE },
): Promise<Page<T>> {
  const body: Search = { ...filter, order: 'asc', ...paging };
  return mapPage(await http({ method: 'POST', path: '/search/metadata', body, effect: 'none' }), map);
}

/** How many assets the filter finds; the server does not count by file names, so then it is how many at most. */
export async function count(
  http: Http,
  { withExif, withPeople, withDeleted, originalFileName, ...filter }: WalkFilter,
): Promise<number> {
  return mapTotal(await http({ method: 'POST', path: '/search/statistics', body: filter, effect: 'none' }));
}

/** The ids of the `limit` assets that fit best, of this visibility or of all. */
export async function searchSmart(
  http: Http,
  query: string,
  limit: number,
  visibility?: Visibility,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let page = 1, more = true; more && found.length < limit; page++) {
    const size = Math.min(PAGE, limit);
    const body: SmartSearch = { query, withDeleted: true, ...(visibility && { visibility }), size, page };
    const answer = await http({ method: 'POST', path: '/search/smart', body, effect: 'none' });
    const { items, more: isMore } = mapPage(answer, mapFound);
    found.push(...items.map(({ id }) => id));
    more = isMore && items.length > 0;
  }
  return found.slice(0, limit);
}
