import type { ActionDefinition } from '../definitions.js';
import { compileNames, namesAt } from './names.js';

/** `untag: name` or a list: has none of these tags. */
export const untag: ActionDefinition = {
  name: 'untag',
  applies: 'both',
  compile(written, context) {
    const names = compileNames(namesAt(written), context, { levels: true });
    return {
      name: 'untag',
      needs: [...names.needs, { field: 'tags', names: names.patterns }],
      uses: ['asset.untag'],
      onAsset: (asset, view, scope) =>
        names.effects(asset, view, scope, (value) => ({ kind: 'untag', asset: asset.id, tag: value })),
    };
  },
};
