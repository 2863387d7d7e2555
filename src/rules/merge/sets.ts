import type { Asset } from '../../model/asset.js';
import type { Use } from '../../model/use.js';
import { namesApart } from '../apart.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';
import { keeper, type MergeField, type Merging } from './policy.js';

/** A field that is a set: what is in it, and how the kept asset is told to have an element or not. */
interface SetField {
  readonly field: 'albums' | 'tags';
  readonly noun: string;
  readonly adds: Use;
  readonly removes: Use;
  nameOf(element: string, view: LibraryView): string;
  effect(asset: string, element: string, present: boolean): Effect;
  /** Whether the user may do it at all. */
  isOpen(element: string, view: LibraryView): boolean;
}

/** `union`: all of all. `others`: those of the others instead of its own. `review`: nothing may be missing. */
function setMerge({ field, noun, adds, removes, nameOf, effect, isOpen }: SetField): MergeField {
  const theirs = ({ losers, view }: Merging): readonly string[] =>
    unite(losers, field).filter((element) => isOpen(element, view));
  const union = (merging: Merging): readonly Effect[] =>
    theirs(merging).map((element) => effect(merging.keeper.id, element, true));
  return {
    reads: [field],
    uses: (policy) => (policy === 'others' ? [adds, removes] : [adds]),
    policies: {
      union,
      others(merging) {
        const { keeper: kept, losers, view } = merging;
        const given = unite(losers, field);
        // With nobody to take anything from, everything would be lost.
        const own = losers.length === 0 ? [] : kept[field].filter((element) => !given.includes(element));
        const leaving = own.filter((element) => isOpen(element, view));
        return [...union(merging), ...leaving.map((element) => effect(kept.id, element, false))];
      },
      review({ keeper: kept, losers, view }) {
        for (const loser of losers)
          for (const element of loser[field])
            if (!kept[field].includes(element)) {
              const [copy, best] = namesApart(loser, kept);
              return { review: `${copy} has the ${noun} "${nameOf(element, view)}" and ${best} has not` };
            }
        return [];
      },
      keeper,
    },
  };
}

/** Elements in the order of the losers, each once. */
const unite = (losers: readonly Asset[], field: 'albums' | 'tags'): readonly string[] => [
  ...new Set(losers.flatMap((asset) => asset[field])),
];

/** By reference, so that two albums with one name stay apart; without those that the user may only look at. */
export const albums = setMerge({
  field: 'albums',
  noun: 'album',
  adds: 'album.add',
  removes: 'album.remove',
  nameOf: (ref, view) => view.album(ref)?.name ?? ref.replace(/^\+/, ''),
  effect: (asset, ref, present) =>
    present
      ? { kind: 'add-to-album', asset, album: `id:${ref}`, create: false }
      : { kind: 'remove-from-album', asset, album: `id:${ref}` },
  isOpen: (ref, view) => view.album(ref)?.role !== 'viewer',
});

export const tags = setMerge({
  field: 'tags',
  noun: 'tag',
  adds: 'asset.tag',
  removes: 'asset.untag',
  nameOf: (tag) => tag,
  effect: (asset, tag, present) => ({ kind: present ? 'tag' : 'untag', asset, tag }),
  isOpen: () => true,
});
