import type { Album } from '../model/library.js';
import type { Wanted } from '../model/need.js';
import type { Http } from './http.js';
import { field, json, list, text } from './map/narrow.js';
import { mapAlbums } from './map/others.js';
import { readAlbumMembers } from './memberships.js';

/** Every album that the user can see: 2.7 lists shared ones only when asked, 3.x ignores the question. */
export async function readAlbums(http: Http, userId: string): Promise<readonly Album[]> {
  const [own, shared] = await Promise.all([
    http({ method: 'GET', path: '/albums' }),
    http({ method: 'GET', path: '/albums', query: { shared: true } }),
  ]);
  const albums = [...mapAlbums(own, userId), ...mapAlbums(shared, userId)];
  return [...new Map(albums.map((album) => [album.id, album])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** Ids of the albums that an asset is in, sorted. */
export async function readAlbumsOf(http: Http, assetId: string): Promise<readonly string[]> {
  const answer = await http({ method: 'GET', path: '/albums', query: { assetId } });
  return list(json(answer, 'albums'))
    .map((album) => text(field(album, 'id')))
    .sort();
}

export interface AlbumsRead {
  /** Album ids by asset, sorted. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly reads: 'all' | readonly string[];
}

/** Memberships of the wanted albums. For few assets they are asked one by one, if that is fewer questions. */
export async function readMemberships(
  http: Http,
  albums: readonly Album[],
  wanted: Wanted,
  assetIds: readonly string[] | null,
  onAlbum?: (done: number, total: number) => void,
): Promise<AlbumsRead> {
  if (wanted === 'none') return { of: new Map(), reads: [] };
  const chosen = wanted === 'all' ? albums : albums.filter((album) => wanted(album.name));
  const reads = wanted === 'all' ? 'all' : chosen.map(({ id }) => id);
  if (assetIds !== null && assetIds.length < chosen.length) {
    const ids = new Set(chosen.map(({ id }) => id));
    const own = assetIds.map(
      async (id) => [id, (await readAlbumsOf(http, id)).filter((album) => ids.has(album))] as const,
    );
    return { of: new Map(await Promise.all(own)), reads };
  }
  const of = new Map<string, string[]>();
  let done = 0;
  await Promise.all(
    chosen.map(async (album) => {
      for (const id of await readAlbumMembers(http, album)) {
        const own = of.get(id);
        if (own) own.push(album.id);
        else of.set(id, [album.id]);
      }
      onAlbum?.(++done, chosen.length);
    }),
  );
  for (const ids of of.values()) ids.sort();
  return { of, reads };
}
