import type { Asset } from '../../model/asset.js';
import type { ActionDefinition } from '../definitions.js';
import { refuse } from './guards.js';

/** `review: reason`: nothing is done; the plan lists the asset, or each member of the group, with the reason. */
export const review: ActionDefinition = {
  name: 'review',
  applies: 'both',
  compile(written) {
    const list = (asset: Asset) => refuse(asset, { code: 'review', reason: String(written) });
    return {
      name: 'review',
      needs: [],
      onAsset: (asset) => [list(asset)],
      onGroup: ({ members }) => ({ effects: members.map(list), keep: [] }),
    };
  },
};
