import type { GroupDefinition } from '../grouping.js';
import { collect } from './collect.js';

/** `by: "{{ … }}"`: assets for which the template gives the same text; an empty value is in no group. */
export const template: GroupDefinition = {
  name: 'template',
  compile({ by }, context) {
    const compiled = context.template(String(by), ['by']);
    return {
      by: String(by),
      // A group may cut through a stack, and what is done with it depends on that.
      needs: [...compiled.needs, { field: 'stackId' }],
      timeDecides: true,
      parts: (members, view, captures) =>
        collect(`template:${String(by)}`, members, (asset) => {
          const rendered = compiled.render(asset, view, { re: captures(asset) });
          return 'text' in rendered ? rendered.text : null;
        }),
    };
  },
};
