import { permissionsOf } from '../apply/permissions.js';
import type { Use } from '../model/use.js';
import type { CompiledRules } from '../rules/compiled.js';
import { wantsOf } from '../rules/wants.js';
import { readPermissions } from './read-permissions.js';

/** Permissions of an API key, each list sorted. */
export interface RulePermissions {
  readonly plan: readonly string[];
  /** For whatever plan these rules can give; one plan may take less. */
  readonly apply: readonly string[];
}

/** What these rules need, known without a server. */
export function permissionsOfRules(compiled: CompiledRules): RulePermissions {
  const { rules, albumRules, protect } = compiled;
  const uses = new Set([
    ...rules.flatMap(({ actions }) => actions.flatMap((action) => [...action.uses, ...leaving(action)])),
    ...albumRules.flatMap(({ actions }) => actions.flatMap((action) => action.uses)),
  ]);
  const needs = [...rules.flatMap((rule) => rule.needs), ...(protect?.needs ?? [])];
  const trashing = rules.filter(({ actions }) =>
    actions.some((action) => action.uses.includes('asset.trash')),
  );
  return {
    plan: readPermissions(wantsOf(compiled)),
    apply: permissionsOf(uses, {
      albums: needs.some(({ field }) => field === 'albums'),
      stacks: trashing.length > 0,
      duplicates: trashing.some(({ config }) => config.group?.by === 'duplicates'),
    }),
  };
}

/** What no rule wants any more leaves what a rule owns. */
function leaving({ owns }: CompiledRules['rules'][number]['actions'][number]): readonly Use[] {
  if (owns === undefined) return [];
  if (owns.kind === 'album') return ['album.remove'];
  return owns.deletesUnused ? ['asset.untag', 'tag.delete'] : ['asset.untag'];
}
