import type { Asset } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { ServerIdentity, Tag } from '../model/library.js';
import type { Hints } from '../model/server.js';
import type { Http } from './call.js';
import { mapStacks, mapTags } from './map/others.js';
import { readAlbums, readAlbumsOf, readMemberships } from './read-albums.js';
import { readAll } from './read-all.js';
import { readAsset } from './read-asset.js';
import { PAGE_COST, readNear } from './read-near.js';
import { readTags } from './read-tags.js';
import { count, VISIBLE } from './search.js';
import { between } from './walk.js';

/** So many are asked one by one without looking for a cheaper way. */
const FEW = 300;
/** The same when it is known where they are: then a single page may have them all. */
const FEW_PLACED = 4 * PAGE_COST;
/** So many are asked for their albums without looking at the list of albums first. */
const HANDFUL = 20;

/**
 * Assets as they are now, with tags, persons and stack, and with albums if asked; trashed ones too, and those that are
 * gone are absent. Asks for each when they are few, and otherwise for pages of the library: for those around the
 * places where the assets were, for all when nobody knows where, and for each when that is less work for the server.
 */
export async function readAssets(
  http: Http,
  server: ServerIdentity,
  ids: readonly string[],
  withAlbums: boolean,
  hints: Hints = {},
): Promise<ReadonlyMap<string, Asset>> {
  const wanted = [...new Set(ids)];
  const few = hints.places ? FEW_PLACED : FEW;
  const [assets, albumsOf] = await Promise.all([
    wanted.length > few ? readMany(http, wanted, hints) : readSingly(http, wanted),
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
async function readMany(
  http: Http,
  ids: readonly string[],
  hints: Hints,
): Promise<ReadonlyMap<string, Asset>> {
  try {
    return await readPages(http, ids, hints);
  } catch (error) {
    if (error instanceof ImmichError && error.kind === 'forbidden') return readSingly(http, ids);
    throw error;
  }
}

async function readPages(
  http: Http,
  ids: readonly string[],
  hints: Hints,
): Promise<ReadonlyMap<string, Asset>> {
  const { places, stacks: withStacks = true } = hints;
  const [pages, tags] = await Promise.all([places ? 0 : countPages(http), readWanted(http, hints)]);
  // Each tag is a walk of its own, through the timeline and through the archive.
  const others = PAGE_COST * 2 * tags.length;
  if (ids.length <= PAGE_COST * pages + others) return readSingly(http, ids);

  const asked = new Set(ids);
  const found = places ? await readNear(http, ids, places) : await readAll(http, true);
  const wanted = found.filter(({ id }) => asked.has(id));
  if (wanted.length <= others) return readSingly(http, ids);
  const isWanted = (value: string) => hints.tags?.includes(value) ?? true;
  const [stacks, { of: tagsOf }] = await Promise.all([
    withStacks ? http({ method: 'GET', path: '/stacks', effect: 'none' }).then(mapStacks) : [],
    readTags(http, tags, { isWanted, asked, ...(places && { taken: spanOf(wanted) }) }),
  ]);
  const stackOf = new Map(stacks.flatMap((stack) => stack.members.map((id) => [id, stack.id] as const)));
  const assets = new Map(
    wanted.map((asset) => {
      const { id } = asset;
      return [id, { ...asset, tags: tagsOf.get(id) ?? [], stackId: stackOf.get(id) ?? null }];
    }),
  );
  // The pages have neither what is in the trash nor what has moved meanwhile.
  return new Map([
    ...assets,
    ...(await readSingly(
      http,
      ids.filter((id) => !assets.has(id)),
    )),
  ]);
}

async function countPages(http: Http): Promise<number> {
  const counts = await Promise.all(VISIBLE.map((visibility) => count(http, { visibility })));
  return Math.ceil(counts.reduce((sum, one) => sum + one, 0) / 1000);
}

async function readWanted(http: Http, { tags }: Hints): Promise<readonly Tag[]> {
  if (tags?.length === 0) return [];
  const all = mapTags(await http({ method: 'GET', path: '/tags', effect: 'none' }));
  if (tags === undefined) return all;
  // The search cannot tell a tag from those below it.
  return all.filter(({ value }) => tags.some((tag) => value === tag || value.startsWith(`${tag}/`)));
}

function spanOf(assets: readonly Asset[]): ReturnType<typeof between> {
  const times = assets.map(({ takenAt }) => takenAt).sort();
  return between(times[0]!, times.at(-1)!);
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
