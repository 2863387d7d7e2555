import type { AssetSet } from '../../model/change.js';
import type { Step } from '../context.js';
import { assetIds, fromOutcomes } from '../verdicts.js';

/** Sets the same values on assets. */
export const assetSet: Step = {
  async send(changes, { server }) {
    const { after } = changes[0] as AssetSet;
    return fromOutcomes(changes, await server.updateAssets(assetIds(changes), after));
  },
};
