import type { ActionDefinition } from '../definitions.js';
import { compileNames, namesAt } from './names.js';

/** `remove-from-album: name` or a list: is in none of these albums. */
export const removeFromAlbum: ActionDefinition = {
  name: 'remove-from-album',
  applies: 'both',
  compile(written, context) {
    const names = compileNames(namesAt(written), context, { target: 'possible-target' });
    return {
      name: 'remove-from-album',
      needs: [...names.needs, { field: 'albums', names: names.patterns }],
      uses: ['album.remove'],
      onAsset: (asset, view, scope) =>
        names.effects(asset, view, scope, (album) => ({ kind: 'remove-from-album', asset: asset.id, album })),
    };
  },
};
