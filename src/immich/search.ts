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
  readonly size: number;
  readonly page?: number;
}

/** What a library consists of: hidden are only the motion parts of live photos, and locked is closed to keys. */
export const VISIBLE: readonly Visibility[] = ['timeline', 'archive'];

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
  filter: SearchFilter & Pick<Search, 'withDeleted'>,
  map: (asset: Row<WireAsset>) => T,
  paging: { readonly size: number; readonly page?: number } = { size: PAGE },
): Promise<Page<T>> {
  const body: Search = { ...filter, order: 'asc', ...paging };
  return mapPage(await http({ method: 'POST', path: '/search/metadata', body, effect: 'none' }), map);
}

/** How many assets the filter finds. */
export async function count(http: Http, { withExif, withPeople, ...filter }: SearchFilter): Promise<number> {
  return mapTotal(await http({ method: 'POST', path: '/search/statistics', body: filter, effect: 'none' }));
}
