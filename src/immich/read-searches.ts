import type { Visibility } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { ServerIdentity } from '../model/library.js';
import type { Search, SearchResult } from '../model/need.js';
import type { Http } from './call.js';
import { mapSearches } from './map/server.js';
import { readMembers } from './read-members.js';
import { searchSmart, VISIBLE } from './search.js';

const OFF = {
  smart: ['smart search', 'by what pictures show (smart)'],
  text: ['text recognition', 'for text in pictures (text)'],
} as const;

/**
 * What the server finds, each search by itself. Immich 3 counts the best of all that is not locked, so that no other
 * moves up when one is archived; 2.7 has no such search and says not how well a photo fits, so that the best of the
 * timeline and of the archive count in turns. Throws
 * ImmichError when the server cannot search like this: it would find nothing, and nobody would be told.
 */
export async function readSearches(
  http: Http,
  { version }: ServerIdentity,
  wanted: readonly Search[],
): Promise<readonly SearchResult[]> {
  if (wanted.length === 0) return [];
  const can = mapSearches(await http({ method: 'GET', path: '/server/features', effect: 'none' }));
  const refused = wanted.find(({ kind }) => !can[kind]);
  if (refused) {
    const [name, search] = OFF[refused.kind];
    throw new ImmichError('bad-request', `The rules search ${search}, and on this server ${name} is off.`, {
      hint: `Turn it on in Immich under Administration, Settings, Machine Learning, or leave out ${refused.kind}: "${refused.query}".`,
    });
  }
  const lists = version.startsWith('2.') ? VISIBLE : [undefined];
  return Promise.all(
    wanted.map(async (search) => ({ ...search, found: [...(await find(http, search, lists))].sort() })),
  );
}

/** The first of each list, then the second of each, and so on. */
const inTurns = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();

async function find(
  http: Http,
  { kind, query, limit }: Search,
  lists: readonly (Visibility | undefined)[],
): Promise<Iterable<string>> {
  if (kind === 'text') return readMembers(http, { ocr: query });
  const most = limit ?? Number.POSITIVE_INFINITY;
  const found = await Promise.all(lists.map((visibility) => searchSmart(http, query, most, visibility)));
  return inTurns(found).slice(0, most);
}
