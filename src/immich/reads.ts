import type { ServerIdentity } from '../model/library.js';
import type { ImmichServer } from '../model/server.js';
import type { Http } from './call.js';
import { mapDuplicates, mapStacks, mapTags } from './map/others.js';
import { readAlbums, readAlbumsOf } from './read-albums.js';
import { readAsset } from './read-asset.js';
import { readLibrary } from './read-library.js';

export type Reads = Pick<
  ImmichServer,
  'readLibrary' | 'readAssets' | 'readDuplicates' | 'readStacks' | 'readAlbumNames' | 'readTags'
>;

/** Everything that only looks, apart from `GET /duplicates`, which clears groups with one live member. */
export function reads(http: Http, identity: ServerIdentity): Reads {
  const get = (path: string): Promise<unknown> => http({ method: 'GET', path, effect: 'none' });
  return {
    readLibrary: (wants, onProgress) => readLibrary(http, identity, wants, onProgress),
    readAssets: async (ids, withAlbums) => {
      const pairs = ids.map(async (id) => {
        const asset = await readAsset(http, id);
        if (asset === undefined) return [];
        return [[id, withAlbums ? { ...asset, albums: await readAlbumsOf(http, id) } : asset] as const];
      });
      return new Map((await Promise.all(pairs)).flat());
    },
    readDuplicates: async () => mapDuplicates(await get('/duplicates')).map(({ group }) => group),
    readStacks: async () => mapStacks(await get('/stacks')),
    readAlbumNames: () => readAlbums(http, identity.userId),
    readTags: async () => mapTags(await get('/tags')),
  };
}
