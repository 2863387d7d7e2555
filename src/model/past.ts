/** The last thing that our runs did to one thing, unless it was taken back in the same run. */
export interface Act {
  /** As in the change: whether it is in an album, a value, the cover of a stack … */
  readonly after: unknown;
  /** How many runs did just that, one after the other: each time something else had undone it in between. */
  readonly times: number;
  readonly run: string;
}

/** A copy that a run trashed. */
export interface Tombstone {
  readonly asset: string;
  /** Ids of the copies that were kept in its place. */
  readonly keepers: readonly string[];
}

/** A group of duplicates that somebody dismissed in Immich. */
export interface Dismissed {
  /** Those that are kept apart by it, sorted. */
  readonly members: readonly string[];
  /** When that was noticed. ISO 8601. */
  readonly at: string;
}

/** Instants until which what was done to something is forgotten, by `actKey`. ISO 8601. */
export type Forgotten = Readonly<Record<string, string>>;

/** What the journals know and the library does not say. */
export interface Past {
  /** By `actKey`. */
  readonly acts: ReadonlyMap<string, Act>;
  /** By the checksum of the file. */
  readonly trashed: ReadonlyMap<string, Tombstone>;
  /** How the last edit fared that Immich wrote beside a file, by asset; of none before the first that it took back. */
  readonly edits: ReadonlyMap<string, Edit>;
  /** Members of groups that somebody dismissed: no two of them are duplicates of each other. */
  readonly apart: readonly (readonly string[])[];
}

export interface Edit {
  /** Whether it was still so at the end of the run. */
  readonly lasted: boolean;
  /** ISO 8601. */
  readonly at: string;
}

export const NO_PAST: Past = { acts: new Map(), trashed: new Map(), edits: new Map(), apart: [] };

/** Names of what runs do things to. An album is named by its id, and by `+Name` when it is not there (any more). */
export const actKey = {
  album: (asset: string, ref: string): string => `album ${asset} ${ref}`,
  tag: (asset: string, value: string): string => `tag ${asset} ${value}`,
  value: (asset: string, field: string): string => `${field} ${asset}`,
  trash: (asset: string): string => `trash ${asset}`,
  stack: (members: readonly string[]): string => `stack ${[...members].sort().join(' ')}`,
  apart: (members: readonly string[]): string => `not-duplicates ${[...members].sort().join(' ')}`,
};
