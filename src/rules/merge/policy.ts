import type { Asset, Field } from '../../model/asset.js';
import type { Use } from '../../model/use.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';

/** The kept asset, those whose values it takes over, in the order of their group, and the library around them. */
export interface Merging {
  readonly keeper: Asset;
  readonly losers: readonly Asset[];
  readonly view: LibraryView;
}

/** What the keeper is told: what it shall have, not what to add. Or, in words, why the group is for review instead. */
export type Merge = (merging: Merging) => readonly Effect[] | { readonly review: string };

export interface MergeField {
  readonly reads: readonly Field[];
  /** What a policy of it does, but for `keeper` and `review`, which do nothing. */
  readonly uses: (policy: string) => readonly Use[];
  /** The first policy is what the plain name means. */
  readonly policies: Readonly<Record<string, Merge>>;
}

/** For fields that hold one value. */
export const sets = (): readonly Use[] => ['asset.set'];

/** `keeper`: what the kept one has stays as it is. */
export const keeper: Merge = () => [];

export const takenFrom = ({ filename }: Asset): string => `taken over from ${filename}`;
