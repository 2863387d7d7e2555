import type { Field } from './asset.js';
import type { ReadUse } from './files.js';

/**
 * A field that a rule reads. For `albums` and `tags`, `names` are the patterns of the names that matter
 * (globs and regexes in the rule language's own notation), so that only those memberships are read;
 * without `names` all of them matter. For `libraryId` they are names of libraries, which are not read without them.
 */
export interface Need {
  /** `file`: what only the photo's file on this machine, or its sidecar, says, under the names in `tags`. */
  readonly field: Field | 'file';
  readonly names?: readonly string[];
  /** Only whether there is any matters. For tags that costs much less than to know which. */
  readonly any?: true;
  /** Names of tags, as ExifTool calls them. */
  readonly tags?: readonly string[];
  /** Which file is asked for the tags; the original when absent. */
  readonly of?: ReadUse;
  /** Searches of the server whose finds the rule asks about. */
  readonly searches?: readonly Search[];
}

/** A search that only the server can do: by what pictures show (`smart`, the best matches) or by what is written in them. */
export interface Search {
  readonly kind: 'smart' | 'text';
  readonly query: string;
  /** How many at most; `null` for all. */
  readonly limit: number | null;
}

/** Equal for equal searches. */
export const searchKey = ({ kind, query, limit }: Search): string => JSON.stringify([kind, query, limit]);

/** What a search found: ids, sorted. */
export interface SearchResult extends Search {
  readonly found: readonly string[];
}

/** Which memberships are to be read: all, none (then not even the names), or those whose name is wanted. */
export type Wanted = 'all' | 'none' | ((name: string) => boolean);

/** What must be read from the server for one set of rules. */
export interface Wants {
  /** `all` walks the library; `duplicates` reads only the members of duplicate groups. */
  readonly assets: 'all' | 'duplicates';
  readonly duplicates: boolean;
  readonly persons: boolean;
  /** Where faces are is read later, only of the assets that rules turn out to need it of. */
  readonly faces?: boolean;
  readonly stacks: boolean;
  readonly libraries: boolean;
  readonly albums: Wanted;
  readonly tags: Wanted;
  /** Whether an asset has any tag is to be known of all assets. */
  readonly anyTag: boolean;
  /** All tags of the members of duplicate groups, which come with the groups. */
  readonly duplicateTags: boolean;
  /** Names of albums of which must be known whether something in the trash is still in them. */
  readonly trashedIn?: Wanted;
  /** Values of tags of which must be known whether anything in the trash, or hidden, has them. */
  readonly tagsElsewhere?: Wanted;
  readonly users?: boolean;
  /** What partners share is wanted, too. */
  readonly partners?: boolean;
  readonly searches?: readonly Search[];
}

/** What was read, as a plan records it: `all`, or the album ids and tag values whose members are known. */
export interface Reads {
  readonly assets: 'all' | 'duplicates';
  readonly albums: 'all' | readonly string[];
  readonly tags: 'all' | readonly string[];
  /** All tags of the members of duplicate groups are known, whatever `tags` says. */
  readonly duplicateTags?: true;
  readonly persons: boolean;
  readonly stacks: boolean;
}
