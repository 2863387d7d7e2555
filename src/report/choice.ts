import type { Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { neutralise } from './foreign.js';
import { renderItems } from './lines.js';
import { namesOf } from './names.js';
import { count } from './numbers.js';
import type { RenderOptions } from './options.js';
import { arrange } from './sections.js';
import { createStyle } from './terminal.js';

/** Assets or groups shown before somebody decides about them; the plan has all. */
const ITEMS = 20;

/** What somebody is asked about: the rules and what they would do. */
export function renderChoice(
  plan: Plan,
  { rules, changes }: { readonly rules: readonly string[]; readonly changes: readonly Change[] },
  options: Pick<RenderOptions, 'color' | 'links' | 'baseUrl' | 'width'>,
): string {
  const style = createStyle(options);
  const { items } = arrange(plan, changes, namesOf(plan, options.baseUrl), rules[0] ?? null);
  const rest = items.length - ITEMS;
  return [
    `  ${style.bold(neutralise(rules.join(', ')))}   ${count(changes.length, 'change')}`,
    ...renderItems(items.slice(0, ITEMS), { style, width: options.width, all: true }),
    ...(rest > 0 ? [style.dim(`    … ${count(rest, 'more', 'more')}`)] : []),
  ].join('\n');
}
