import { ImmichError } from '../model/immich-error.js';
import type { ImmichServer } from '../model/server.js';
import type { Http } from './call.js';
import { createHttp, type HttpOptions } from './http.js';
import { mapIdentity, mapPermissions, mapTrash, mapVersion } from './map/server.js';
import { reads } from './reads.js';
import { writes } from './writes.js';

/**
 * Connects as the user of the key. Throws ImmichError: the address leads nowhere or to something else, the key is
 * wrong or lacks `user.read`, or the server's version is not supported.
 */
export async function connect(options: HttpOptions): Promise<ImmichServer> {
  const http = createHttp(options);
  const get = (path: string): Promise<unknown> => http({ method: 'GET', path, effect: 'none' });
  const version = await readVersion(http, options.url);
  const identity = { url: options.url, version, ...mapIdentity(await get('/users/me')) };
  return {
    identity,
    permissions: async () => mapPermissions(await get('/api-keys/me')),
    trashEnabled: async () => mapTrash(await get('/server/features')),
    ...reads(http, identity),
    ...writes(http),
  };
}

/** 2.7 and 3.x were measured. A later minor or patch is tried; another major may mean other things by the same words. */
async function readVersion(http: Http, url: string): Promise<string> {
  const answer = await http({ method: 'GET', path: '/server/version', effect: 'none' });
  const { major, minor, patch } = mapVersion(answer);
  const version = `${major}.${minor}.${patch}`;
  if (major === 3 || (major === 2 && minor >= 7)) return version;
  throw new ImmichError(
    'unsupported-version',
    `${url} runs Immich ${version}; supported are Immich 2.7 and 3.x.`,
    {
      hint:
        major > 3
          ? 'Look for a newer immich-rules: an unknown version may lose data.'
          : 'Update the server first.',
    },
  );
}
