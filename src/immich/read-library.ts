import type { Asset } from '../model/asset.js';
import type { ExternalLibrary, Facts, Library, ServerIdentity } from '../model/library.js';
import type { Wants } from '../model/need.js';
import type { ReadProgress } from '../model/server.js';
import type { Http } from './call.js';
import { NONE } from './map/asset.js';
import { type DuplicatesRead, mapDuplicates, mapStacks } from './map/others.js';
import { readAlbums } from './read-albums.js';
import { readAll } from './read-all.js';
import {
  type Faces,
  readFacesOf,
  readLibraries,
  readPeople,
  readUsers,
  withUnlisted,
} from './read-others.js';
import { readAlbumPart, readTagPart } from './read-parts.js';
import { readSearches } from './read-searches.js';

/**
 * Reads what is wanted and nothing else: the user's own assets in timeline and archive, and those of partners if
 * asked, without motion parts and trash. Throws ImmichError when any part fails, and then asks for nothing more.
 */
export async function readLibrary(
  http: Http,
  server: ServerIdentity,
  wants: Wants,
  onProgress?: (progress: ReadProgress) => void,
  check?: (facts: Facts) => void,
): Promise<Library> {
  const stop = new AbortController();
  const stoppable: Http = (call) => http({ ...call, signal: stop.signal });
  try {
    return await readParts(stoppable, server, wants, onProgress, check);
  } catch (error) {
    stop.abort();
    throw error;
  }
}

async function readParts(
  http: Http,
  server: ServerIdentity,
  wants: Wants,
  onProgress?: (progress: ReadProgress) => void,
  check?: (facts: Facts) => void,
): Promise<Library> {
  const isOwn = (asset: Asset): boolean =>
    (wants.partners || asset.ownerId === server.userId) && !asset.trashed && VISIBLE.has(asset.visibility);
  const facts = await readFacts(http, server, wants);
  check?.(facts);
  // First, because asking for them clears the groups of one.
  const duplicates = wants.duplicates
    ? mapDuplicates(await http({ method: 'GET', path: '/duplicates', effect: 'none' }))
    : [];
  const few = wants.assets === 'duplicates' ? membersOf(duplicates).filter(isOwn) : null;
  const fewIds = few?.map(({ id }) => id) ?? null;
  const [assets, albums, tags, stacks, faces, libraries, searches] = await Promise.all([
    few ?? readAll(http, wants.persons, onProgress),
    readAlbumPart(http, facts, wants, fewIds, onProgress),
    readTagPart(http, wants, few, membersOf(duplicates)),
    wants.stacks ? http({ method: 'GET', path: '/stacks', effect: 'none' }).then(mapStacks) : [],
    fewIds && wants.persons ? readFacesOf(http, fewIds) : null,
    wants.libraries ? readLibraries(http) : ([] as readonly ExternalLibrary[]),
    readSearches(http, server, wants.searches ?? []),
  ]);
  const stackOf = new Map(stacks.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const own = assets.filter(isOwn).map((asset) => {
    const parts = {
      albums: albums.of.get(asset.id) ?? NONE,
      tags: tags.of.get(asset.id) ?? NONE,
      stackId: stackOf.get(asset.id) ?? null,
    };
    return withParts(asset, parts, faces?.get(asset.id));
  });
  const live = new Set(own.map(({ id }) => id));
  return {
    server,
    reads: {
      assets: wants.assets,
      albums: albums.reads,
      tags: tags.reads,
      ...(wants.assets === 'all' &&
        wants.tags !== 'all' &&
        wants.duplicateTags && { duplicateTags: true as const }),
      persons: wants.persons,
      stacks: wants.stacks,
    },
    assets: own.sort(byId),
    albums: [...albums.all].sort(byId),
    tags: [...tags.all].sort((a, b) => (a.value < b.value ? -1 : 1)),
    persons: [...(wants.persons ? withUnlisted(facts.persons, own) : [])].sort(byId),
    stacks: stacks.filter(({ members }) => members.some((id) => live.has(id))).sort(byId),
    duplicates: duplicates.map(({ group }) => group).sort(byId),
    libraries: [...libraries].sort(byId),
    users: [...facts.users].sort(byId),
    ...(searches.length > 0 && { searches }),
  };
}

/** Persons, albums and users, as far as they are wanted: what rules name among them must be right. */
async function readFacts(http: Http, server: ServerIdentity, wants: Wants): Promise<Facts> {
  const [persons, albums, users] = await Promise.all([
    wants.persons ? readPeople(http) : [],
    wants.albums === 'none' ? [] : readAlbums(http, server),
    wants.users ? readUsers(http) : [],
  ]);
  return { server, persons, albums, users };
}

const VISIBLE: ReadonlySet<string> = new Set(['timeline', 'archive']);

const membersOf = (duplicates: readonly DuplicatesRead[]): readonly Asset[] =>
  duplicates.flatMap(({ assets }) => assets);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The asset itself when that changes nothing: most have none of it, and copies of all of them are not small. */
function withParts(asset: Asset, parts: Pick<Asset, 'albums' | 'tags' | 'stackId'>, faces?: Faces): Asset {
  const { albums, tags, stackId } = parts;
  const isSame = asset.albums === albums && asset.tags === tags && asset.stackId === stackId;
  return isSame && faces === undefined ? asset : { ...asset, ...faces, ...parts };
}
