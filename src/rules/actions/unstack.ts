import type { ActionDefinition } from '../definitions.js';
import { refuse, whyUntouchable } from './guards.js';

/** `unstack: true`: is in no stack. A stack is taken apart as a whole, and its members stay. */
export const unstack: ActionDefinition = {
  name: 'unstack',
  applies: 'both',
  compile: () => ({
    name: 'unstack',
    needs: [{ field: 'stackId' }, { field: 'ownerId' }, { field: 'visibility' }],
    uses: ['stack.delete'],
    onAsset(asset, view) {
      const refusal = asset.stackId === null ? undefined : whyUntouchable(asset, view);
      return [refusal ? refuse(asset, refusal) : { kind: 'unstack', asset: asset.id }];
    },
  }),
};
