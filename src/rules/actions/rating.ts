import type { ActionDefinition } from '../definitions.js';

/** `rating: 1 to 5 | -1 | null`: stars, rejected, none. */
export const rating: ActionDefinition = {
  name: 'rating',
  applies: 'both',
  compile: (written) => ({
    name: 'rating',
    needs: [{ field: 'exif.rating' }],
    uses: ['asset.set'],
    onAsset: ({ id }) => [{ kind: 'set', asset: id, field: 'rating', value: written as number | null }],
  }),
};
