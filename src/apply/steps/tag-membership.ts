import type { TagMembership } from '../../model/change.js';
import { quote } from '../../util/quote.js';
import type { Step } from '../context.js';
import { assetIds, forAll, fromOutcomes } from '../verdicts.js';

/** Assigns one tag to assets or takes it off them. */
export const tagMembership: Step = {
  async send(changes, { server, refs }) {
    const { op, tag } = changes[0] as TagMembership;
    const id = refs.tag(tag);
    if (id === undefined) {
      // Without the tag there is nothing to take off; to assign it, it would have to be planned anew.
      return op === 'asset.untag'
        ? forAll(changes, { state: 'unchanged' })
        : forAll(changes, { state: 'stale', message: `tag ${quote(tag)} is gone` });
    }
    const assets = assetIds(changes);
    const outcomes =
      op === 'asset.tag' ? await server.tagAssets(id, assets) : await server.untagAssets(id, assets);
    return fromOutcomes(changes, outcomes);
  },
};
