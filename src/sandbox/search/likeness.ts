import type { Asset, State } from '../state/types.js';
import { fold } from './filter.js';

/**
 * All assets, those first that show the most of what the query names: a search by meaning orders, and leaves nothing
 * out. Only words of three letters and more mean something.
 */
export function byLikeness(state: State, query: string, assets: readonly Asset[]): readonly Asset[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const likeness = ({ id }: Asset): number => {
    const shown = new Set(state.seen.get(id)?.shows.map(fold));
    return words.filter((word) => shown.has(word)).length;
  };
  return [...assets].sort((a, b) => likeness(b) - likeness(a));
}
