import type { ActionDefinition } from '../definitions.js';
import { compileNames, namesAt } from './names.js';
import { compileSync } from './sync.js';

/** `tag: name`, a list of names, or `{ name, for-each, sync }`: has these tags. */
export const tag: ActionDefinition = {
  name: 'tag',
  applies: 'both',
  compile(written, context) {
    const { name, forEach, sync } = read(written);
    const names = compileNames(name, context, { forEach, levels: true });
    const owns = compileSync(sync, 'tag', names, context);
    return {
      name: 'tag',
      needs: [
        ...names.needs,
        { field: 'tags', names: owns ? [...names.patterns, owns.pattern] : names.patterns },
      ],
      ...(owns && { owns }),
      onAsset: (asset, view, scope) =>
        names.effects(asset, view, scope, (value) => ({ kind: 'tag', asset: asset.id, tag: value })),
    };
  },
};

function read(written: unknown) {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return { name: namesAt(written), forEach: undefined, sync: undefined };
  const { name, 'for-each': forEach, sync } = written as Record<string, unknown>;
  return { name: namesAt(name, ['name']), forEach: forEach as string | undefined, sync };
}
