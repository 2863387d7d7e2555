import type { ActionDefinition } from '../definitions.js';
import { CARED_FOR, whyCaredFor } from './cared-for.js';
import { guardNeeds, refuse, whyNotTrash, whySplitsStack } from './guards.js';

/** `delete: trash | permanent`. What is guarded is left alone with its reason. */
export const deleteAction: ActionDefinition = {
  name: 'delete',
  // Applied to a group it would take every member; `keep-best` is the way to thin out a group.
  applies: 'asset',
  compile(written, context) {
    const kind = written === 'permanent' ? 'delete' : 'trash';
    // `returned` looks at checksums.
    const asksReturned = context.named.has('checksum');
    return {
      name: 'delete',
      needs: [
        ...guardNeeds,
        { field: 'stackId' },
        ...(asksReturned ? CARED_FOR.map((field) => ({ field })) : []),
      ],
      uses: [kind === 'trash' ? 'asset.trash' : 'asset.delete'],
      onAsset(asset, view) {
        // What came back goes only while that is alive which was kept in its place, and if nobody cared for it since.
        const keeper = asksReturned ? view.returned(asset.id) : undefined;
        const kept = keeper === undefined ? undefined : view.asset(keeper);
        const refusal =
          whyNotTrash(asset, view, context.named) ??
          (asset.edited && !context.named.has('edited') ? EDITED : undefined) ??
          whySplitsStack(asset, new Set([asset.id]), view) ??
          (kept && whyCaredFor(asset, kept, view));
        if (refusal) return [refuse(asset, refusal)];
        return [{ kind, asset: asset.id, ...(keeper !== undefined && { keeper }) }];
      },
    };
  },
};

const EDITED = { code: 'edited', reason: 'somebody edited it, and the rule does not name edited photos' };
