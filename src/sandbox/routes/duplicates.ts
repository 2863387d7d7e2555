import { assetBody } from '../dialect/asset.js';
import { noAccess } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { setDuplicate } from '../state/change.js';
import { resolveGroup } from '../state/resolve.js';
import { setOf } from '../state/sets.js';
import { timelineOf } from '../state/timeline.js';
import type { Asset } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { uuid } from '../validate/field.js';

const ids = array(uuid, { ids: true });

export const duplicateRoutes = [
  route({
    method: 'GET',
    path: '/duplicates',
    permission: 'duplicate.read',
    handle(call) {
      clearSingletons(call);
      return [...groupsOf(call)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([duplicateId, assets]) => ({
          duplicateId,
          assets: assets.map((asset) =>
            assetBody(call.state, asset, { times: 'pg', exif: true, tags: true }),
          ),
          suggestedKeepAssetIds: suggested(assets),
        }));
    },
  }),
  route({
    method: 'DELETE',
    path: '/duplicates',
    permission: 'duplicate.delete',
    body: object({ ids }),
    handle: (call) => dismiss(call, call.body.ids),
  }),
  route({
    method: 'DELETE',
    path: '/duplicates/:id',
    permission: 'duplicate.delete',
    handle: (call) => dismiss(call, [call.params.id as string]),
  }),
  route({
    method: 'POST',
    path: '/duplicates/resolve',
    permission: 'duplicate.delete',
    status: 200,
    body: object({
      groups: array(object({ duplicateId: uuid, keepAssetIds: ids, trashAssetIds: ids }), { min: 1 }),
    }),
    handle(call) {
      // One stale or foreign group fails the whole call before anything is done.
      for (const group of call.body.groups) members(call, group.duplicateId);
      return call.body.groups.map((group) =>
        resolveGroup(call.state, group, members(call, group.duplicateId)),
      );
    },
  }),
];

/** Unstacked own assets that count as members: live, in timeline or archive. */
const isMember = (asset: Asset): boolean =>
  asset.deletedAt === null &&
  asset.stackId === null &&
  (asset.visibility === 'timeline' || asset.visibility === 'archive');

function groupsOf({ state, user }: Call): Map<string, Asset[]> {
  const groups = new Map<string, Asset[]>();
  for (const asset of timelineOf(state, user.id)) {
    if (asset.duplicateId === null || !isMember(asset)) continue;
    const group = groups.get(asset.duplicateId);
    if (group === undefined) groups.set(asset.duplicateId, [asset]);
    else group.push(asset);
  }
  for (const [id, group] of groups) {
    if (group.length < 2) groups.delete(id);
    else
      group.sort((a, b) =>
        a.localDateTime < b.localDateTime ? -1 : a.localDateTime > b.localDateTime ? 1 : 0,
      );
  }
  return groups;
}

/** Reading writes: a group with one live member loses it, and its trashed members too. */
function clearSingletons({ state, user }: Call): void {
  for (const group of [...state.duplicates.values()]) {
    const assets = [...group].flatMap((id) => state.assets.get(id) ?? []);
    const live = assets.filter((a) => a.ownerId === user.id && a.deletedAt === null && a.stackId === null);
    if (live.length === 1) for (const asset of assets) setDuplicate(state, asset, null);
  }
}

/** The biggest file, then the one with most metadata. */
function suggested(assets: readonly Asset[]): string[] {
  const known = (asset: Asset): number =>
    Object.values(asset.exif).filter((value) => value !== null && value !== '').length;
  const bytes = (asset: Asset): number => asset.exif.fileSizeInByte ?? 0;
  const best = assets.reduce((a, b) => ((bytes(b) - bytes(a) || known(b) - known(a)) > 0 ? b : a));
  return [best.id];
}

/** "Not duplicates". An unknown or foreign group is nothing to 2.7 and refused by 3.x. */
function dismiss({ state, user, major }: Call, duplicateIds: readonly string[]): undefined {
  const owned = duplicateIds.map((id) =>
    [...setOf(state.duplicates, id)]
      .flatMap((each) => state.assets.get(each) ?? [])
      .filter((a) => a.ownerId === user.id),
  );
  if (major === 3 && owned.some((assets) => assets.length === 0)) throw noAccess('duplicate.delete');
  for (const asset of owned.flat()) setDuplicate(state, asset, null);
  return undefined;
}

function members({ state, user }: Call, duplicateId: string): Asset[] {
  const all = [...setOf(state.duplicates, duplicateId)].flatMap((id) => state.assets.get(id) ?? []);
  const owned = all.filter((asset) => asset.ownerId === user.id);
  if (owned.length === 0) throw noAccess('duplicate.delete');
  return owned.filter(isMember);
}
