import type { ServerIdentity } from '../model/library.js';
import type { ImmichServer } from '../model/server.js';
import type { Http } from './http.js';
import { mapDuplicates, mapStacks, mapTags } from './map/others.js';
import { readAsset } from './memberships.js';
import { readAlbums, readAlbumsOf } from './read-albums.js';
import { readLibrary } from './read-library.js';

type Reads = Pick<
  ImmichServer,
  'readLibrary' | 'readAssets' | 'readDuplicates' | 'readStacks' | 'readAlbumNames' | 'readTags'
>;

/** Everything that only looks, apart from `GET /duplicates`, which clears groups with one live member. */
export function reads(http: Http, identity: ServerIdentity): Reads {
  return {
    readLibrary: (wants, onProgress) => readLibrary(http, identity, wants, onProgress),
    readAssets: async (ids, withAlbums) => {
      const found = await Promise.all(
        ids.map(async (id) => {
          const [asset, albums] = await Promise.all([
            readAsset(http, id),
            withAlbums ? readAlbumsOf(http, id) : [],
          ]);
          return asset ? [[id, { ...asset, albums }] as const] : [];
        }),
      );
      return new Map(found.flat());
    },
    readDuplicates: async () =>
      mapDuplicates(await http({ method: 'GET', path: '/duplicates' })).map(({ group }) => group),
    readStacks: async () => mapStacks(await http({ method: 'GET', path: '/stacks' })),
    readAlbumNames: () => readAlbums(http, identity.userId),
    readTags: async () => mapTags(await http({ method: 'GET', path: '/tags' })),
  };
}
