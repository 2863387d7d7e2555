import type { Asset } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { ServerIdentity } from '../model/library.js';
import type { Http } from './call.js';
import { mapStacks, mapTags } from './map/others.js';
import { readAlbums, readAlbumsOf, readMemberships } from './read-albums.js';
import { readAll } from './read-all.js';
import { readAsset } from './read-asset.js';
import { readTags } from './read-tags.js';
import { count, VISIBLE } from './search.js';

/** So many are asked one by one without looking for a cheaper way. */
const FEW = 300;
/** What a page of a walk costs the server, measured in single assets (62 to 5.2 ms). */
const PAGE_COST = 12;
/** So many are asked for their albums without looking at the list of albums first. */
const HANDFUL = 20;

/**
 * Assets as they are now, with tags, persons and stack, and with albums if asked; trashed ones too, and those that are
 * gone are absent. Asks for each when they are few, and walks through the library when that is less to ask.
 */
export async function readAssets(
  http: Http,
  server: ServerIdentity,
  ids: readonly string[],
  withAlbums: boolean,
): Promise<ReadonlyMap<string, Asset>> {
  const wanted = [...new Set(ids)];
  const [assets, albumsOf] = await Promise.all([
    wanted.length > FEW ? readMany(http, wanted) : readSingly(http, wanted),
    withAlbums ? readAlbumsOfAll(http, server, wanted) : null,
  ]);
  if (albumsOf === null) return assets;
  return new Map([...assets].map(([id, asset]) => [id, { ...asset, albums: albumsOf.get(id) ?? [] }]));
}

async function readSingly(http: Http, ids: readonly string[]): Promise<ReadonlyMap<string, Asset>> {
  const assets = await Promise.all(ids.map((id) => readAsset(http, id)));
  return new Map(assets.flatMap((asset) => (asset === undefined ? [] : [[asset.id, asset] as const])));
}

/** A key may be allowed to look at assets, but not at their number, at tags or at stacks: then each is asked. */
async function readMany(http: Http, ids: readonly string[]): Promise<ReadonlyMap<string, Asset>> {
  try {
    return await readByWalk(http, ids);
  } catch (error) {
    if (error instanceof ImmichError && error.kind === 'forbidden') return readSingly(http, ids);
    throw error;
  }
}

async function readByWalk(http: Http, ids: readonly string[]): Promise<ReadonlyMap<string, Asset>> {
  const [counts, tags] = await Promise.all([
    Promise.all(VISIBLE.map((visibility) => count(http, { visibility }))),
    http({ method: 'GET', path: '/tags', effect: 'none' }).then(mapTags),
  ]);
  const pages = Math.ceil(counts.reduce((sum, one) => sum + one, 0) / 1000);
  // Each tag is a walk of its own, through the timeline and through the archive.
  if (ids.length <= PAGE_COST * (pages + 2 * tags.length)) return readSingly(http, ids);

  const asked = new Set(ids);
  const [assets, stacks, { of: tagsOf }] = await Promise.all([
    readAll(http, true),
    http({ method: 'GET', path: '/stacks', effect: 'none' }).then(mapStacks),
    readTags(http, tags, { isWanted: () => true, asked }),
  ]);
  const stackOf = new Map(stacks.flatMap((stack) => stack.members.map((id) => [id, stack.id] as const)));
  const found = assets
    .filter(({ id }) => asked.has(id))
    .map((asset): [string, Asset] => {
      const { id } = asset;
      return [id, { ...asset, tags: tagsOf.get(id) ?? [], stackId: stackOf.get(id) ?? null }];
    });
  for (const [id] of found) asked.delete(id);
  // A walk does not see the trash.
  return new Map([...found, ...(await readSingly(http, [...asked]))]);
}

async function readAlbumsOfAll(
  http: Http,
  server: ServerIdentity,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (assetIds.length > HANDFUL) return readMemberships(http, await readAlbums(http, server), assetIds);
  const pairs = assetIds.map(async (id) => [id, await readAlbumsOf(http, id)] as const);
  return new Map(await Promise.all(pairs));
}
