import type { Asset } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { Http } from './call.js';
import { mapAsset } from './map/asset.js';
import { object } from './map/narrow.js';

/** One asset with people, tags and stack, or `undefined` when it is gone or closed to this key. */
export async function readAsset(http: Http, id: string): Promise<Asset | undefined> {
  try {
    const answer = await http({ method: 'GET', path: '/assets/:id', id, effect: 'none' });
    return object({ asset: answer }, 'asset', mapAsset);
  } catch (error) {
    // An unknown id, somebody else's and a locked one are all answered with 400.
    if (error instanceof ImmichError && error.kind === 'bad-request') return undefined;
    throw error;
  }
}
