import type { Field } from '../model/asset.js';
import type { Need } from '../model/need.js';
import type { CompiledRule, CompiledRules } from '../rules/compiled.js';
import { remember } from '../rules/patterns.js';
import type { LibraryView } from '../rules/view.js';
import { wantedNames } from '../rules/wants.js';
import type { Difference } from './difference.js';

/** Whether a difference can matter to a rule. */
export type Attention = (difference: Difference | 'all', view: LibraryView) => boolean;

/**
 * A rule looks again only where something that it reads has changed: anything else leaves what it wants as it was.
 * What a rule owns is counted anew each time, and what `stop` hides depends on all that the rules before it read.
 */
export function attentionOf(rule: CompiledRule, { rules, exclude, protect }: CompiledRules): Attention {
  if (rule.actions.some((action) => action.owns) || rules.some(({ config }) => config.stop))
    return () => true;
  const needs: readonly Need[] = [
    ...rule.needs,
    // What hides an asset from rules that do not name it.
    { field: 'visibility' },
    ...(exclude?.needs ?? []),
    ...(protect?.needs ?? []),
  ];
  const fields = new Set<Field>(needs.map(({ field }) => field));
  const tags = among(needs, 'tags', 'path');
  const albums = among(needs, 'albums', 'name');
  return (difference, view) =>
    difference === 'all' ||
    difference.fields.some((field) => fields.has(field)) ||
    difference.tags.some(tags) ||
    difference.albums.some((ref) => albums(view.album(ref)?.name ?? ref.slice(1)));
}

function among(
  needs: readonly Need[],
  field: 'tags' | 'albums',
  kind: 'path' | 'name',
): (name: string) => boolean {
  const wanted = wantedNames(needs, field, kind);
  return typeof wanted === 'function' ? remember(wanted) : () => wanted === 'all';
}
