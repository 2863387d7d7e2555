import type { ActionDefinition } from '../definitions.js';
import { guardNeeds, refuse, whyNotTrash, whySplitsStack } from './guards.js';

/** `delete: trash | permanent`. What is guarded is left alone with its reason. */
export const deleteAction: ActionDefinition = {
  name: 'delete',
  // Applied to a group it would take every member; `keep-best` is the way to thin out a group.
  applies: 'asset',
  compile(written, context) {
    const kind = written === 'permanent' ? 'delete' : 'trash';
    return {
      name: 'delete',
      needs: [...guardNeeds, { field: 'stackId' }],
      uses: [kind === 'trash' ? 'asset.trash' : 'asset.delete'],
      onAsset(asset, view) {
        const refusal =
          whyNotTrash(asset, view, context.named) ??
          (asset.edited && !context.named.has('edited') ? EDITED : undefined) ??
          whySplitsStack(asset, new Set([asset.id]), view);
        if (refusal) return [refuse(asset, refusal)];
        // What came back goes only while that is alive which was kept in its place; `returned` looks at checksums.
        const keeper = context.named.has('checksum') ? view.returned(asset.id) : undefined;
        return [{ kind, asset: asset.id, ...(keeper !== undefined && { keeper }) }];
      },
    };
  },
};

const EDITED = { code: 'edited', reason: 'somebody edited it, and the rule does not name edited photos' };
