import { UserError } from '../model/diagnostic.js';
import type { Listener } from '../model/events.js';
import type { Library } from '../model/library.js';
import { searchKey, type Wants } from '../model/need.js';
import type { ImmichServer } from '../model/server.js';
import { type Details, liveDetails, type SavedDetails, savedDetails } from './details.js';

/** A library together with when it was read. */
export interface HeldLibrary {
  readonly library: Library;
  /** ISO 8601 in UTC. */
  readonly readAt: string;
  /** What its files said then, if that was saved, too; else they are asked. */
  readonly details?: SavedDetails;
}

/** Who is to be asked about single photos of this library. */
export const detailsOf = ({ details }: HeldLibrary, ...live: Parameters<typeof liveDetails>): Details =>
  details ? savedDetails(details) : liveDetails(...live);

/** Reads what is wanted, and remembers when. */
export async function readHeld(server: ImmichServer, wants: Wants, listener: Listener): Promise<HeldLibrary> {
  const started = Date.now();
  listener({ type: 'read_start' });
  const library = await server.readLibrary(wants, (progress) =>
    listener({ type: 'read_progress', progress }),
  );
  listener({ type: 'read_complete', assets: library.assets.length, ms: Date.now() - started });
  return { library, readAt: new Date(started).toISOString() };
}

/** Everything that rules can ask for without a search of the server's own. */
export const EVERYTHING: Wants = {
  assets: 'all',
  duplicates: true,
  persons: true,
  stacks: true,
  libraries: true,
  albums: 'all',
  tags: 'all',
  anyTag: true,
  duplicateTags: true,
  trashedIn: 'all',
  tagsElsewhere: 'all',
  users: true,
};

/** A saved library has all but searches that its own rules did not ask for: throws UserError for such a one. */
export function requireSearches({ library }: HeldLibrary, { searches = [] }: Wants): void {
  const known = new Set(library.searches?.map(searchKey));
  const missing = searches.find((search) => !known.has(searchKey(search)));
  if (!missing) return;
  throw new UserError(
    `The saved library does not know what a search for "${missing.query}" finds: only the server can search.`,
    'Make a new one with these rules: `immich-rules snapshot`.',
  );
}
