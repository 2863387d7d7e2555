import type { Visibility } from '../../model/asset.js';
import type { ActionDefinition } from '../definitions.js';

/** `visibility: timeline | archive | locked`. */
export const visibility: ActionDefinition = {
  name: 'visibility',
  applies: 'both',
  compile(written, context) {
    const value = written as Visibility;
    // Seen on 2.7 and 3.1: locking takes the asset out of all albums, and no API key can unlock it.
    if (value === 'locked')
      context.warn(
        'one-way',
        'Locking cannot be undone with an API key, and locked assets leave all albums.',
      );
    return {
      name: 'visibility',
      // So that the plan, and with it the record of the run, says which albums a locked asset was in.
      needs: value === 'locked' ? [{ field: 'visibility' }, { field: 'albums' }] : [{ field: 'visibility' }],
      uses: ['asset.set'],
      onAsset: ({ id }) => [{ kind: 'set', asset: id, field: 'visibility', value }],
    };
  },
};
