import type { Http } from './call.js';
import { type Row, text } from './map/narrow.js';
import { mapIdentity, mapPermissions, mapTrash, mapVersion } from './map/server.js';
import { search } from './search.js';
import { supported } from './supported.js';
import type { WireAsset } from './wire.js';

/** Single questions about a server and a key. Each throws ImmichError by itself. */
export interface Probe {
  /** Needs no key. Throws when the address leads nowhere or to something else, or the version is not supported. */
  version(): Promise<string>;
  /** Whose key it is; takes `user.read`. */
  user(): Promise<{ readonly userId: string; readonly userName: string }>;
  /** Permissions of the key, `['all']` for an unrestricted one; any key may ask. */
  permissions(): Promise<readonly string[]>;
  /** Whether deleted assets go to the trash; needs no key. */
  trashEnabled(): Promise<boolean>;
  /** Paths on the server of a few photos, of those with this in their path if given. */
  pathsIn(folder: string | null): Promise<readonly string[]>;
}

/** Enough to see whether a folder is mapped, few enough to look at over a slow network. */
const SAMPLES = 5;

const mapPath = (of: Row<WireAsset>): string => text(of, 'originalPath');

export function probe(http: Http, url: string): Probe {
  const get = (path: string): Promise<unknown> => http({ method: 'GET', path, effect: 'none' });
  return {
    version: async () => supported(mapVersion(await get('/server/version')), url),
    user: async () => mapIdentity(await get('/users/me')),
    permissions: async () => mapPermissions(await get('/api-keys/me')),
    trashEnabled: async () => mapTrash(await get('/server/features')),
    async pathsIn(folder) {
      const filter = { visibility: 'timeline', ...(folder !== null && { originalPath: folder }) } as const;
      return (await search(http, filter, mapPath, { size: SAMPLES })).items;
    },
  };
}
