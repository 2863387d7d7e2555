import type { Asset } from '../model/asset.js';
import type { WrittenGroup } from '../model/config.js';
import type { Need } from '../model/need.js';
import type { CompileContext } from './definitions.js';
import type { LibraryView } from './view.js';

/** Members of one group, sorted by id. */
export interface AssetGroup {
  /** `duplicates:<id>`, `stem:<folder>/<stem>` … unique within the plan. */
  readonly key: string;
  readonly by: string;
  readonly members: readonly Asset[];
  /** Live members that `match` left out; they are never touched, but they belong to the group on the server. */
  readonly others: readonly Asset[];
  /** Named groups of the regexes that matched the first member. */
  readonly re: Readonly<Record<string, string>>;
}

/** A group that belongs together but that a filter leaves alone: listed, never touched. */
export interface SkippedGroup {
  readonly key: string;
  readonly members: readonly Asset[];
  readonly code:
    | 'too-small'
    | 'too-large'
    | 'ambiguous'
    | 'too-long'
    | 'coarse-time'
    | 'weak-evidence'
    | 'dismissed';
  /** `group of 4 is above max 2`. */
  readonly reason: string;
  /** What somebody did that keeps it alone, for `overrides forget`. */
  readonly act?: string;
}

/** Named groups of the regexes that matched an asset. */
export type Captures = (asset: Asset) => Readonly<Record<string, string>>;

/** Partitions the members of a group rule; compiled from the whole of `group:` by `compileGroup` (groups/). */
export interface Grouping {
  readonly needs: readonly Need[];
  /** Those of the needs that decide who belongs together. */
  readonly forming: readonly Need[];
  group(members: readonly Asset[], view: LibraryView, captures: Captures): Grouped;
}

/** Both in the order of their keys; assets that fall into no group are in neither. */
export interface Grouped {
  readonly groups: readonly AssetGroup[];
  /** Groups that a filter left out. */
  readonly skipped: readonly SkippedGroup[];
}

/** What one word of `by:` puts together, before the filters. */
export interface Partition {
  /** For reports: `duplicates`, `stem`, or the template. */
  readonly by: string;
  readonly needs: readonly Need[];
  /** It is stacks that decide; otherwise they matter only to what is done with a group, which may cut through one. */
  readonly stacksDecide?: true;
  /** Fields that members must share whether or not `same:` says so. */
  readonly same?: readonly string[];
  /** Members are variants of one picture: no two may have the same extension. */
  readonly variants?: true;
  /** The text alone says little, so that it is `within` that makes the group. */
  readonly timeDecides?: true;
  /** `within` and `max`, unless the group says something else. */
  readonly within?: string;
  readonly max?: number;
  parts(members: readonly Asset[], view: LibraryView, captures: Captures): readonly Part[];
}

export interface Part {
  readonly key: string;
  readonly members: readonly Asset[];
  /** Every live asset that the server has in it, for groups that exist there. */
  readonly onServer: readonly Asset[];
  /** Why it cannot be called a group, if so. */
  readonly skip?: Pick<SkippedGroup, 'code' | 'reason' | 'act'> | undefined;
}

export interface GroupDefinition {
  /** The value of `by:`, or its only key; `template` is everything that is not a name. */
  readonly name: string;
  /** `group` is the whole of `group:`; paths in reports start there. */
  compile(group: WrittenGroup, context: CompileContext): Partition;
}
