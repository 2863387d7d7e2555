import { belongingsOf } from '../../model/belongings.js';
import { assetOf } from '../../model/change.js';
import type { Step } from '../context.js';
import { moveOrLook } from './lost-answer.js';

/** Takes assets out of the trash. */
export const assetRestore: Step = {
  was(change, { live }) {
    const asset = live.assets.get(assetOf(change)!);
    return asset && { belongings: belongingsOf(asset) };
  },
  send: (changes, { server }) => moveOrLook(changes, server, (ids) => server.restoreAssets(ids), false),
};
