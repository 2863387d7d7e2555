import type { Need } from '../model/need.js';
import type { CompiledRule, CompiledRules } from '../rules/compiled.js';
import { remember } from '../rules/patterns.js';
import type { LibraryView } from '../rules/view.js';
import { wantedNames } from '../rules/wants.js';
import type { Difference } from './difference.js';

type Concern = (difference: Difference | 'all', view: LibraryView) => boolean;

/** Which differences matter to a rule: it looks again only where something that it reads has changed. */
export interface Attention {
  /** Whether it has to look at the asset again. */
  readonly looks: Concern;
  /** Whether the asset may belong to another group than before. */
  readonly regroups: Concern;
  /** Whether the difference may matter to what is wanted of other assets. */
  readonly spreads: Concern;
}

const always: Concern = () => true;

/**
 * Anything that a rule does not read leaves what it wants as it was. But what it owns is counted anew each time, and
 * what `stop` hides from it depends on all that the rules before it read.
 */
export function attentionOf(rule: CompiledRule, { rules, exclude, protect }: CompiledRules): Attention {
  const owns = rule.actions.some((action) => action.owns);
  // What hides an asset from rules that do not name it.
  const hiding: readonly Need[] = [{ field: 'visibility' }, ...(exclude?.needs ?? [])];
  const looks = concern([...rule.needs, ...hiding, ...(protect?.needs ?? [])]);
  const around = rule.actions.flatMap((action) => action.around ?? []);
  const forming = rule.kind === 'group' ? rule.grouping.forming : [];
  return {
    looks: owns || rules.some(({ config }) => config.stop) ? always : looks,
    regroups: concern([...forming, ...rule.match.needs]),
    spreads: around.length === 0 ? () => false : concern(around.map((field) => ({ field }))),
  };
}

function concern(needs: readonly Need[]): Concern {
  const fields = new Set<Need['field']>(needs.map(({ field }) => field));
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
