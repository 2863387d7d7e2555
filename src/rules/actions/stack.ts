import type { WrittenRanking } from '../../model/config.js';
import type { ActionDefinition } from '../definitions.js';
import { extensionOf } from '../groups/names.js';
import { rank } from '../ranking/index.js';
import type { Ranking } from '../ranking/ranking.js';
import { formStack } from './form-stack.js';

interface StackArgument {
  readonly primary?: WrittenRanking;
  readonly 'enforce-primary'?: boolean;
}

/**
 * `stack: { primary: ranking, enforce-primary }`: each group is one stack. A tie for the top goes to the lowest id:
 * nothing is lost by it. The primary of a stack that exists is a person's choice unless it is enforced.
 */
export const stack: ActionDefinition = {
  name: 'stack',
  applies: 'group',
  compile(written, context) {
    const { primary, 'enforce-primary': enforce = false } = (written ?? {}) as StackArgument;
    const ranking = primary === undefined ? jpegFirst : context.ranking(primary, ['primary']);
    return {
      name: 'stack',
      ranking,
      needs: [...ranking.needs, { field: 'stackId' }, { field: 'ownerId' }, { field: 'visibility' }],
      uses: enforce ? ['stack.create', 'stack.update'] : ['stack.create'],
      onGroup: (group, view) => ({
        effects: formStack(
          group.members,
          (members) => rank(members, ranking, view).order[0]!,
          view,
          !enforce,
        ),
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
