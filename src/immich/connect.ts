import { ImmichError } from '../model/immich-error.js';
import type { ServerIdentity } from '../model/library.js';
import type { ImmichServer } from '../model/server.js';
import { createHttp, type Http, type HttpOptions } from './http.js';
import { field, json, list, numberOf, text } from './map/narrow.js';
import { reads } from './reads.js';
import { writes } from './writes.js';

/** Versions that were measured. A patch or minor above them is tried; another major is not. */
const SUPPORTED = 'Immich 2.7 and 3.x';

/**
 * Connects as the user of the key. Throws ImmichError: the address leads nowhere or to something else, the key is
 * wrong or lacks `user.read`, or the server's version is not supported.
 */
export async function connect(options: HttpOptions): Promise<ImmichServer> {
  const http = createHttp(options);
  const version = await readVersion(http, options.url);
  const me = json(await http({ method: 'GET', path: '/users/me' }), 'user');
  const identity: ServerIdentity = {
    url: options.url,
    version,
    userId: text(field(me, 'id')),
    userName: text(field(me, 'name')),
  };
  return {
    identity,
    permissions: async () =>
      list(field(json(await http({ method: 'GET', path: '/api-keys/me' }), 'key'), 'permissions')).map(text),
    trashEnabled: async () =>
      field(json(await http({ method: 'GET', path: '/server/features' }), 'features'), 'trash').value ===
      true,
    ...reads(http, identity),
    ...writes(http),
  };
}

async function readVersion(http: Http, url: string): Promise<string> {
  const answer = json(await http({ method: 'GET', path: '/server/version' }), 'version');
  const [major, minor, patch] = ['major', 'minor', 'patch'].map((name) => numberOf(field(answer, name))) as [
    number,
    number,
    number,
  ];
  const version = `${major}.${minor}.${patch}`;
  if (major === 3 || (major === 2 && minor >= 7)) return version;
  throw new ImmichError('unsupported-version', `${url} runs Immich ${version}; supported are ${SUPPORTED}.`, {
    hint:
      major > 3
        ? 'Look for a newer immich-rules: an unknown version may lose data.'
        : 'Update the server first.',
  });
}
