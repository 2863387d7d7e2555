import type { ActionDefinition } from '../definitions.js';
import { compileNames, namesAt } from './names.js';
import { compileSync } from './sync.js';

/** `tag: name`, a list of names, or `{ name, for-each, sync, delete-unused }`: has these tags. */
export const tag: ActionDefinition = {
  name: 'tag',
  applies: 'both',
  shorthand: 'name',
  compile(written, context) {
    const { name, forEach, sync, deletesUnused } = read(written);
    const names = compileNames(name, context, { forEach, levels: true });
    const synced = compileSync(sync, 'tag', names, context);
    const owns = synced && deletesUnused ? ({ ...synced, mayEmpty: true, deletesUnused } as const) : synced;
    // As a default it is said of the tags that are synced.
    const isDefault = context.defaults('tag')?.value['delete-unused'] === true;
    if (deletesUnused && !isDefault && (sync === undefined || sync === false))
      context.error('delete-unused-needs-sync', 'delete-unused only deletes what the rule owns.', {
        hint: 'Add sync: true, or sync with a glob of the names it owns.',
        path: ['delete-unused'],
        onKey: true,
      });
    return {
      name: 'tag',
      needs: [
        ...names.needs,
        { field: 'tags', names: owns ? [...names.patterns, owns.pattern] : names.patterns },
      ],
      uses: ['asset.tag', 'tag.create'],
      ...(owns && { owns }),
      onAsset: (asset, view, scope) =>
        names.effects(asset, view, scope, (value) => ({ kind: 'tag', asset: asset.id, tag: value })),
    };
  },
};

interface Written {
  readonly name: ReturnType<typeof namesAt>;
  readonly forEach?: string | undefined;
  readonly sync?: unknown;
  readonly deletesUnused?: true;
}

function read(written: unknown): Written {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return { name: namesAt(written) };
  const { name, 'for-each': forEach, sync, 'delete-unused': deletes } = written as Record<string, unknown>;
  const each = { forEach: forEach as string | undefined };
  return {
    name: namesAt(name, ['name']),
    ...each,
    sync,
    ...(deletes === true && { deletesUnused: deletes }),
  };
}
