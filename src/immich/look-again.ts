import type { ImmichErrorKind } from '../model/immich-error.js';
import type { Call } from './call.js';
import { mapVersion } from './map/server.js';
import { Failed, type Send } from './send.js';
import { supported } from './supported.js';

const VERSION: Call = { method: 'GET', path: '/server/version', effect: 'none' };

/** After these the same Immich is there as before: it has said so itself. */
const SURE: readonly ImmichErrorKind[] = ['bad-request', 'unauthorized', 'forbidden', 'rate-limited'];

/**
 * A server that was away may come back as another version. Before anything else is sent to it, it says again which it
 * is; ImmichError when that is not supported.
 */
export const lookAgain =
  (url: string) =>
  (send: Send): Send => {
    let isDoubtful = false;
    return async (call, leave, signal) => {
      if (isDoubtful && call.path !== VERSION.path) {
        supported(mapVersion(await send(VERSION, () => undefined, signal)), url);
        isDoubtful = false;
      }
      try {
        return await send(call, leave, signal);
      } catch (error) {
        if (error instanceof Failed && !SURE.includes(error.reason.kind)) isDoubtful = true;
        throw error;
      }
    };
  };
