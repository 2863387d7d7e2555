import type { WrittenRanking } from '../../model/config.js';
import type { ActionDefinition, Ranking } from '../definitions.js';
import { extensionOf } from '../groups/names.js';
import { rank } from '../ranking/index.js';
import { formStack } from './form-stack.js';

/** `stack: { primary: ranking }`: each group is one stack. A tie for the top goes to the lowest id: nothing is lost by it. */
export const stack: ActionDefinition = {
  name: 'stack',
  applies: 'group',
  compile(written, context) {
    const { primary } = (written ?? {}) as { readonly primary?: WrittenRanking };
    const ranking = primary === undefined ? jpegFirst : context.ranking(primary, ['primary']);
    return {
      name: 'stack',
      needs: [...ranking.needs, { field: 'stackId' }, { field: 'ownerId' }, { field: 'visibility' }],
      onGroup: (group, view) => ({
        effects: formStack(group.members, (members) => rank(members, ranking, view).order[0]!, view),
        keep: [],
      }),
    };
  },
};

const JPEG = ['jpg', 'jpeg', 'jpe'];

/** What everything can show goes on top of its RAW file. */
const jpegFirst: Ranking = {
  needs: [{ field: 'filename' }],
  criteria: [
    {
      label: 'prefer extension: [jpg, jpeg, jpe]',
      needs: [{ field: 'filename' }],
      tiers: (assets) =>
        [true, false]
          .map((jpeg) => assets.filter((asset) => JPEG.includes(extensionOf(asset.filename)) === jpeg))
          .filter((tier) => tier.length > 0),
    },
  ],
};
