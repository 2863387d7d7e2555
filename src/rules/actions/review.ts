import type { Asset } from '../../model/asset.js';
import type { ActionDefinition, TemplateScope } from '../definitions.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';
import { refuse } from './guards.js';
import { skipEmpty } from './names.js';

/** `review: reason`: nothing is done; the plan lists the asset, or each member of the group, with the reason. */
export const review: ActionDefinition = {
  name: 'review',
  applies: 'both',
  compile(written, context) {
    const template = context.template(String(written), []);
    const list = (asset: Asset, view: LibraryView, scope: TemplateScope): Effect => {
      const reason = template.render(asset, view, scope);
      return 'text' in reason
        ? refuse(asset, { code: 'review', reason: reason.text })
        : skipEmpty(asset, reason.empty);
    };
    return {
      name: 'review',
      needs: template.needs,
      uses: [],
      onAsset: (asset, view, scope) => [list(asset, view, scope)],
      onGroup: ({ members, re }, view) => ({
        effects: members.map((asset) => list(asset, view, { re })),
        keep: [],
      }),
    };
  },
};
