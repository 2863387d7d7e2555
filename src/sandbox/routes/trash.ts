import { ownedAssets } from '../access.js';
import { HttpError } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { setDeleted } from '../state/change.js';
import { queueJob } from '../state/jobs.js';
import { timelineOf } from '../state/timeline.js';
import type { Asset } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { uuid } from '../validate/field.js';

/** More bind parameters than Postgres takes in one statement. */
const TOO_MANY = 65_535;

export const trashRoutes = [
  route({
    method: 'POST',
    path: '/trash/empty',
    permission: 'asset.delete',
    status: 200,
    handle(call) {
      const assets = trashed(call);
      for (const asset of assets) queueJob(call.state, asset.id, { remove: true });
      return { count: assets.length };
    },
  }),
  route({
    method: 'POST',
    path: '/trash/restore',
    permission: 'asset.delete',
    status: 200,
    handle(call) {
      const assets = trashed(call);
      for (const asset of assets) setDeleted(asset, null);
      return { count: assets.length };
    },
  }),
  route({
    method: 'POST',
    path: '/trash/restore/assets',
    permission: 'asset.delete',
    status: 200,
    body: object({ ids: array(uuid, { ids: true }) }),
    handle(call) {
      const { ids } = call.body;
      const assets = ownedAssets(call, 'asset.delete', ids);
      if (ids.length > TOO_MANY) throw new HttpError(500, 'Internal server error');
      for (const asset of assets) if (asset.deletedAt !== null) setDeleted(asset, null);
      // Counts what was given, not what was in the trash.
      return { count: ids.length };
    },
  }),
];

/** In the trash and not already on the way out. */
const trashed = ({ state, user }: Call): Asset[] =>
  timelineOf(state, user.id).filter(
    (asset) => asset.deletedAt !== null && !state.pending.get(asset.id)?.remove,
  );
