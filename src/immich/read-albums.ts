import type { Album, ServerIdentity } from '../model/library.js';
import type { Wanted } from '../model/need.js';
import type { Http } from './call.js';
import { mapAlbumIds, mapAlbums } from './map/albums.js';
import { addTo, readMembers } from './read-members.js';

/** Every album that the user can see: 2.7 lists other people's only when asked for shared ones, 3.x has them in one list. */
export async function readAlbums(http: Http, { userId, version }: ServerIdentity): Promise<readonly Album[]> {
  const [own, shared] = await Promise.all([
    http({ method: 'GET', path: '/albums', effect: 'none' }),
    version.startsWith('2.')
      ? http({ method: 'GET', path: '/albums', query: { shared: true }, effect: 'none' })
      : [],
  ]);
  const albums = [...mapAlbums(own, userId), ...mapAlbums(shared, userId)];
  return [...new Map(albums.map((album) => [album.id, album])).values()];
}

/** Ids of the albums that an asset is in, sorted. */
export async function readAlbumsOf(http: Http, assetId: string): Promise<readonly string[]> {
  return mapAlbumIds(await http({ method: 'GET', path: '/albums', query: { assetId }, effect: 'none' }));
}

/** The albums whose members are wanted. */
export function chooseAlbums(albums: readonly Album[], wanted: Wanted): readonly Album[] {
  if (wanted === 'none') return [];
  return wanted === 'all' ? albums : albums.filter(({ name }) => wanted(name));
}

/**
 * Album ids by asset, sorted. Of few assets (`assetIds`, or `null` for all there are) each is asked for its albums,
 * if those are fewer questions.
 */
export async function readMemberships(
  http: Http,
  albums: readonly Album[],
  assetIds: readonly string[] | null,
  onAlbum?: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (assetIds !== null && assetIds.length < albums.length) {
    const wanted = new Set(albums.map(({ id }) => id));
    const pairs = assetIds.map(async (id) => {
      const own = await readAlbumsOf(http, id);
      return [id, own.filter((album) => wanted.has(album))] as const;
    });
    return new Map(await Promise.all(pairs));
  }
  const albumsOf = new Map<string, string[]>();
  let done = 0;
  await Promise.all(
    albums.map(async ({ id, assetCount }) => {
      const members = await readMembers(http, { albumIds: [id] }, assetCount);
      for (const asset of members) addTo(albumsOf, asset, id);
      onAlbum?.(++done, albums.length);
    }),
  );
  for (const ids of albumsOf.values()) ids.sort();
  return albumsOf;
}
