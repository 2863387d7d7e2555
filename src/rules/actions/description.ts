import type { ActionDefinition } from '../definitions.js';
import { skipEmpty } from './names.js';

/** `description: template`; a written empty text takes the description away. */
export const description: ActionDefinition = {
  name: 'description',
  applies: 'both',
  compile(written, context) {
    const template = context.template(String(written), []);
    return {
      name: 'description',
      needs: [...template.needs, { field: 'exif.description' }],
      uses: ['asset.set'],
      onAsset(asset, view, scope) {
        const rendered = template.render(asset, view, scope);
        if ('empty' in rendered) return [skipEmpty(asset, rendered.empty)];
        const text = rendered.text.trim();
        return [
          { kind: 'set', asset: asset.id, field: 'description', value: text === '' ? null : rendered.text },
        ];
      },
    };
  },
};
