import type { ImmichServer } from '../model/server.js';
import { createHttp, type HttpOptions } from './http.js';
import { lookAgain } from './look-again.js';
import { probe } from './probe.js';
import { reads } from './reads.js';
import { writes } from './writes.js';

/**
 * Connects as the user of the key. Throws ImmichError: the address leads nowhere or to something else, the key is
 * wrong or lacks `user.read`, or the server's version is not supported.
 */
export async function connect(options: HttpOptions): Promise<ImmichServer> {
  const http = createHttp({ guard: lookAgain(options.url), ...options });
  const { version, user, permissions, trashEnabled } = probe(http, options.url);
  const identity = { url: options.url, version: await version(), ...(await user()) };
  return { identity, permissions, trashEnabled, ...reads(http, identity), ...writes(http) };
}
