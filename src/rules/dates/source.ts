import type { Asset } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import type { LibraryView } from '../view.js';
import type { Found } from './found.js';

/** How a source is to be read. */
export interface Terms {
  /** IANA zone, or an offset such as `UTC+2`, for clocks without one. */
  readonly zone: string;
  /** Milliseconds that may lie between two photos for what lies between them to be dated by them. */
  readonly within: number;
  isPlausible(found: Found): boolean;
}

/** Something that may know when a photo was taken. */
export interface DateSource {
  readonly needs: readonly Need[];
  /** Whether it looks at other assets, so that their dates matter too. */
  readonly looksAround?: true;
  find(asset: Asset, view: LibraryView, terms: Terms): Found | null;
}
