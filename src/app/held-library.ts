import type { Asset } from '../model/asset.js';
import { UserError } from '../model/diagnostic.js';
import type { Listener } from '../model/events.js';
import type { Facts, Library } from '../model/library.js';
import { searchKey, type Wants } from '../model/need.js';
import type { ImmichServer, ReadProgress } from '../model/server.js';
import { checkFacts } from '../plan/check-facts.js';
import type { CompiledRules } from '../rules/compiled.js';
import { wantsOf } from '../rules/wants.js';
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
export async function readHeld(
  server: ImmichServer,
  wants: Wants,
  listener: Listener,
  check?: (facts: Facts) => void,
): Promise<HeldLibrary> {
  const started = Date.now();
  listener({ type: 'read_start' });
  const tell = (progress: ReadProgress) => listener({ type: 'read_progress', progress });
  const library = await server.readLibrary(wants, tell, check);
  listener({ type: 'read_complete', assets: library.assets.length, ms: Date.now() - started });
  return { library, readAt: new Date(started).toISOString() };
}

/** Reads what these rules ask for. Throws UserError before any photo is read when they name what is not there. */
export const readFor = (
  rules: CompiledRules,
  server: ImmichServer,
  listener: Listener,
): Promise<HeldLibrary> => readHeld(server, wantsOf(rules), listener, (facts) => requireFacts(rules, facts));

/** Throws UserError with everything that rules name and the library does not have, or has twice. */
export function requireFacts(rules: CompiledRules, facts: Facts, assets: readonly Asset[] = []): void {
  const known = assets.length > 0;
  const photosOf = (person: string): number | undefined =>
    known ? assets.filter(({ persons }) => persons.includes(person)).length : undefined;
  const problems = checkFacts(rules, facts, photosOf);
  if (problems.length > 0)
    throw new UserError('The rules do not fit this library; nothing was changed.', undefined, problems);
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
  partners: true,
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
