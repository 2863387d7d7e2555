import type { WireAsset, WireSearch } from '../wire.js';
import { list, object, type Row, rowOf, textOrNull } from './narrow.js';

export interface Page<T> {
  readonly items: readonly T[];
  /** Whether there is another page. Its number, a string, is not needed: see search.ts. */
  readonly more: boolean;
}

/** Answer of `POST /search/metadata`, read as far as `map` reads its assets. */
export const mapPage = <T>(answer: unknown, map: (asset: Row<WireAsset>) => T): Page<T> =>
  object(rowOf<WireSearch>(answer), 'assets', (assets: Row<WireSearch['assets']>) => ({
    items: list(assets, 'items', map),
    more: typeof assets.nextPage === 'number' || textOrNull(assets, 'nextPage') !== null,
  }));
