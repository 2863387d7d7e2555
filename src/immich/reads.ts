import type { ServerIdentity } from '../model/library.js';
import type { ImmichServer } from '../model/server.js';
import type { Http } from './call.js';
import { mapDuplicates, mapStacks, mapTags } from './map/others.js';
import { readAlbums } from './read-albums.js';
import { readAssets } from './read-assets.js';
import { readBacklog } from './read-backlog.js';
import { readFaces } from './read-faces.js';
import { readLibrary } from './read-library.js';
import { readAllMembers } from './read-members.js';

const filterOf = (of: Parameters<ImmichServer['readMembers']>[0]) =>
  'album' in of
    ? { albumIds: [of.album] }
    : 'tag' in of
      ? { tagIds: [of.tag] }
      : { originalFileName: of.filename };

export type Reads = Pick<
  ImmichServer,
  | ('readLibrary' | 'readAssets' | 'readDuplicates' | 'readStacks' | 'readFaces')
  | ('readAlbumNames' | 'readTags' | 'readMembers' | 'readBacklog')
>;

/** Everything that only looks, apart from `GET /duplicates`, which clears groups with one live member. */
export function reads(http: Http, identity: ServerIdentity): Reads {
  const get = (path: string): Promise<unknown> => http({ method: 'GET', path, effect: 'none' });
  return {
    readLibrary: (wants, onProgress, check) => readLibrary(http, identity, wants, onProgress, check),
    readAssets: (ids, withAlbums, hints) => readAssets(http, identity, ids, withAlbums, hints),
    readDuplicates: async () => mapDuplicates(await get('/duplicates')).map(({ group }) => group),
    readFaces: (ids) => readFaces(http, ids),
    readStacks: async () => mapStacks(await get('/stacks')),
    readAlbumNames: () => readAlbums(http, identity),
    readMembers: (of) => readAllMembers(http, filterOf(of)),
    readBacklog: () => readBacklog(http),
    readTags: async () => mapTags(await get('/tags')),
  };
}
