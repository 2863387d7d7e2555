import type { Search } from '../../../model/need.js';
import type { Condition } from '../../definitions.js';
import { or, type Truth } from '../../truth.js';

/** A condition that the server answers by a search: in what it found for any of these. */
export const foundBy = (searches: readonly Search[]): Condition => ({
  word: searches[0]!.kind,
  field: searches[0]!.kind,
  needs: [{ field: 'id', searches }],
  test: (asset, view) =>
    searches.reduce<Truth>((truth, search) => or(truth, view.found(search)?.has(asset.id) ?? null), false),
  actual(asset, view) {
    const found = searches.filter((search) => view.found(search)?.has(asset.id));
    return found.map(({ query }) => `found by "${query}"`).join(', ') || 'not found';
  },
});
