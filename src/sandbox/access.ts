import { noAccess } from './errors.js';
import type { Call } from './http/route.js';
import { setOf } from './state/sets.js';
import type { Album, Asset, State } from './state/types.js';

/** A locked asset does not exist for an API key, not even for its owner. */
export const ownedAsset = (state: State, userId: string, id: string): Asset | undefined => {
  const asset = state.assets.get(id);
  return asset?.ownerId === userId && asset.visibility !== 'locked' ? asset : undefined;
};

const isPartnerAsset = (state: State, userId: string, asset: Asset): boolean =>
  (asset.visibility === 'timeline' || asset.visibility === 'hidden') &&
  state.partners.some((each) => each.sharedWithId === userId && each.sharedById === asset.ownerId);

/** Own assets, a partner's, and those in an album that the user is in. */
function readableAsset(state: State, userId: string, id: string): Asset | undefined {
  const asset = state.assets.get(id);
  if (asset === undefined || asset.visibility === 'locked') return undefined;
  if (asset.ownerId === userId || isPartnerAsset(state, userId, asset)) return asset;
  for (const albumId of setOf(state.albumsOf, id)) {
    if (roleIn(state.albums.get(albumId), userId) !== undefined) return asset;
  }
  return undefined;
}

/** Own assets and a partner's may be put into albums and, one tag at a time, tagged. */
export function shareableAsset(state: State, userId: string, id: string): Asset | undefined {
  const asset = state.assets.get(id);
  if (asset === undefined || asset.visibility === 'locked') return undefined;
  return asset.ownerId === userId || isPartnerAsset(state, userId, asset) ? asset : undefined;
}

export function roleIn(album: Album | undefined, userId: string): 'owner' | 'editor' | 'viewer' | undefined {
  return album?.ownerId === userId ? 'owner' : album?.users.get(userId);
}

/** All of these assets, or a refusal that does not say which is wrong. */
export function ownedAssets(call: Call, permission: string, ids: readonly string[]): Asset[] {
  return ids.map((id) => {
    const asset = ownedAsset(call.state, call.user.id, id);
    if (asset === undefined) throw noAccess(permission);
    return asset;
  });
}

export const ownedAssetOrRefuse = (call: Call, permission: string, id: string): Asset =>
  ownedAssets(call, permission, [id])[0] as Asset;

export function readableAssetOrRefuse(call: Call, id: string, permission = 'asset.read'): Asset {
  const asset = readableAsset(call.state, call.user.id, id);
  if (asset === undefined) throw noAccess(permission);
  return asset;
}

/** Something of the user's own, or a refusal. */
export function ownOrRefuse<T extends { readonly ownerId: string }>(
  call: Call,
  things: ReadonlyMap<string, T>,
  id: string,
  permission: string,
): T {
  const thing = things.get(id);
  if (thing?.ownerId !== call.user.id) throw noAccess(permission);
  return thing;
}
