import type { Asset } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { ExternalLibrary, Library, Person, ServerIdentity, Tag } from '../model/library.js';
import type { Wants } from '../model/need.js';
import type { ReadProgress } from '../model/server.js';
import type { Http } from './http.js';
import { mapDuplicates, mapLibraries, mapPeoplePage, mapStacks, mapTags } from './map/others.js';
import { readAsset, readTags } from './memberships.js';
import { readAlbums, readMemberships } from './read-albums.js';
import { readAll } from './read-all.js';

/**
 * Reads what is wanted and nothing else: the user's own assets in timeline and archive, without motion parts, trash
 * and partners' assets. Throws ImmichError when any part fails.
 */
export async function readLibrary(
  http: Http,
  server: ServerIdentity,
  wants: Wants,
  onProgress?: (progress: ReadProgress) => void,
): Promise<Library> {
  const whole = wants.assets === 'all';
  // First what can still change which assets there are in a group, then what hangs on them.
  const duplicates = wants.duplicates
    ? mapDuplicates(await http({ method: 'GET', path: '/duplicates' }))
    : [];
  const [read, albums, tags, stacks, persons, libraries] = await Promise.all([
    whole ? readAll(http, wants.persons, onProgress) : duplicates.flatMap(({ assets }) => assets),
    wants.albums === 'none' ? [] : readAlbums(http, server.userId),
    wants.tags === 'none' ? [] : http({ method: 'GET', path: '/tags' }).then(mapTags),
    wants.stacks ? http({ method: 'GET', path: '/stacks' }).then(mapStacks) : [],
    wants.persons ? readPeople(http) : [],
    wants.libraries ? readLibraries(http) : [],
  ]);
  const own = read.filter((asset) => asset.ownerId === server.userId && !asset.trashed && isVisible(asset));
  const memberships = await readMemberships(
    http,
    albums,
    wants.albums,
    whole ? null : own.map(({ id }) => id),
    (done, total) => onProgress?.({ what: 'albums', done, total }),
  );
  const tagsOf = whole
    ? await readTagsOf(http, tags, wants)
    : new Map(own.map((asset) => [asset.id, asset.tags]));
  const people = !whole && wants.persons ? await readPersonsOf(http, own) : null;
  const stackOf = new Map(stacks.flatMap((stack) => stack.members.map((id) => [id, stack.id] as const)));
  const assets = own.map((asset) => ({
    ...asset,
    ...people?.get(asset.id),
    albums: memberships.of.get(asset.id) ?? [],
    tags: tagsOf.get(asset.id) ?? [],
    stackId: stackOf.get(asset.id) ?? null,
  }));
  const live = new Set(assets.map(({ id }) => id));
  return {
    server,
    reads: {
      assets: wants.assets,
      albums: memberships.reads,
      tags: whole ? tagsRead(tags, wants) : 'all',
      persons: wants.persons,
      stacks: wants.stacks,
    },
    assets: assets.sort(byId),
    albums,
    tags: [...tags].sort((a, b) => (a.value < b.value ? -1 : 1)),
    persons: [...persons].sort(byId),
    stacks: stacks.filter(({ members }) => members.some((id) => live.has(id))).sort(byId),
    duplicates: duplicates.map(({ group }) => group).sort(byId),
    libraries: [...libraries].sort(byId),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Motion parts of live photos are hidden; the locked folder is closed. */
const isVisible = ({ visibility }: Asset): boolean => visibility === 'timeline' || visibility === 'archive';

const readTagsOf = (http: Http, tags: readonly Tag[], { tags: wanted }: Wants) =>
  wanted === 'none'
    ? new Map<string, readonly string[]>()
    : readTags(http, tags, wanted === 'all' ? () => true : wanted);

function tagsRead(tags: readonly Tag[], { tags: wanted }: Wants): 'all' | readonly string[] {
  if (wanted === 'all' || wanted === 'none') return wanted === 'all' ? 'all' : [];
  return tags.flatMap(({ value }) => (wanted(value) ? [value] : [])).sort();
}

async function readPeople(http: Http): Promise<readonly Person[]> {
  const persons: Person[] = [];
  for (let page = 1; ; page++) {
    const answer = await http({
      method: 'GET',
      path: '/people',
      query: { page, size: 1000, withHidden: true },
    });
    const { persons: some, more } = mapPeoplePage(answer);
    persons.push(...some);
    if (!more) return persons;
  }
}

/** Only an admin may list libraries; to others they are ids without names. */
async function readLibraries(http: Http): Promise<readonly ExternalLibrary[]> {
  try {
    return mapLibraries(await http({ method: 'GET', path: '/libraries' }));
  } catch (error) {
    if (error instanceof ImmichError && error.kind === 'forbidden') return [];
    throw error;
  }
}

/** `GET /duplicates` always says that its assets show nobody. */
async function readPersonsOf(http: Http, assets: readonly Asset[]) {
  const people = await Promise.all(
    assets.map(async ({ id }) => {
      const asset = await readAsset(http, id);
      return [id, { persons: asset?.persons ?? [], unnamedFaces: asset?.unnamedFaces ?? 0 }] as const;
    }),
  );
  return new Map(people);
}
