import type { Asset, Stack, State } from '../state/types.js';
import { assetBody } from './asset.js';

/** A stack with its members, the primary first, those in the trash left out. */
export function stackBody(state: State, stack: Stack, tags: boolean): object {
  const primary = state.assets.get(stack.primaryAssetId);
  const others = [...stack.assetIds]
    .flatMap((id) => state.assets.get(id) ?? [])
    .filter((each) => each !== primary);
  const all: Asset[] = primary === undefined ? others : [primary, ...others];
  const members = all.filter((asset) => asset.deletedAt === null);
  return {
    id: stack.id,
    primaryAssetId: stack.primaryAssetId,
    assets: members.map((asset) => assetBody(state, asset, { times: 'pg', exif: true, tags })),
  };
}
