import type { GroupDefinition } from '../grouping.js';
import { collect } from './collect.js';

/** `by: stack`: the stacks that there are. */
export const stack: GroupDefinition = {
  name: 'stack',
  compile: () => ({
    by: 'stack',
    needs: [{ field: 'stackId' }],
    stacksDecide: true,
    parts: (members, view) =>
      collect('stack', members, (asset) => asset.stackId).map((part) => ({
        ...part,
        onServer: (view.stack(part.members[0]!.stackId!)?.members ?? []).flatMap(
          (id) => view.asset(id) ?? [],
        ),
      })),
  }),
};
