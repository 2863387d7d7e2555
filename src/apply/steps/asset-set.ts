import { type AssetSet, assetOf } from '../../model/change.js';
import type { Step } from '../context.js';
import { assetIds, fromOutcomes } from '../verdicts.js';

/** Sets the same values on assets. */
export const assetSet: Step = {
  was(change, { live }) {
    const { after } = change as AssetSet;
    const asset = live.assets.get(assetOf(change)!);
    return asset && after.date !== undefined ? { localTime: asset.localTime } : undefined;
  },
  async send(changes, { server }) {
    const { after } = changes[0] as AssetSet;
    return fromOutcomes(changes, await server.updateAssets(assetIds(changes), after));
  },
};
