import type { ActionDefinition } from '../definitions.js';

/** `favorite: true | false`. */
export const favorite: ActionDefinition = {
  name: 'favorite',
  applies: 'both',
  compile: (written) => ({
    name: 'favorite',
    needs: [{ field: 'favorite' }],
    uses: ['asset.set'],
    onAsset: ({ id }) => [{ kind: 'set', asset: id, field: 'favorite', value: written === true }],
  }),
};
