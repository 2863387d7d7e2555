import type { Asset } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import type { LibraryView } from '../view.js';

/** Orders assets, best first, and names what decided. */
export interface Ranking {
  readonly needs: readonly Need[];
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  /** As written, for reasons: `prefer use: raw`, `highest megapixels`. */
  readonly label: string;
  readonly needs: readonly Need[];
  /**
   * Splits assets into tiers, best first; within a tier it cannot tell them apart. A missing value is in the last
   * tier. A ranking refines the tiers of one criterion by the next, so that the order is always a strict weak one,
   * also with a tolerance, where comparing pairs would not be transitive.
   */
  tiers(assets: readonly Asset[], view: LibraryView): readonly (readonly Asset[])[];
  /** The value it looks at, in words. */
  actual?(asset: Asset, view: LibraryView): string;
}

export interface Ranked {
  /** Best first. Assets that no criterion tells apart stand in the order of their ids. */
  readonly order: readonly Asset[];
  /** Whether a criterion told the first from the second; otherwise it is a tie for review. */
  readonly decided: boolean;
  /** Label of the criterion on which each other asset lost to the first. */
  readonly reasons: ReadonlyMap<string, string>;
}
