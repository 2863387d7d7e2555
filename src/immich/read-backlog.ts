import { ImmichError } from '../model/immich-error.js';
import type { Backlog } from '../model/server.js';
import type { Http } from './call.js';
import { mapBacklog } from './map/queues.js';

/** What the server still has to do in the background; `null` when only an administrator's key may ask, and this is none. */
export async function readBacklog(http: Http): Promise<Backlog | null> {
  try {
    return mapBacklog(await http({ method: 'GET', path: '/queues', effect: 'none' }));
  } catch (error) {
    if (error instanceof ImmichError && error.kind === 'forbidden') return null;
    throw error;
  }
}
