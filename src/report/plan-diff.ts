import type { Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import type { PlanDiff } from '../plan/diff-plans.js';
import { neutralise } from './foreign.js';
import { renderItems } from './lines.js';
import { namesOf } from './names.js';
import { count, number } from './numbers.js';
import type { RenderOptions } from './options.js';
import { arrange } from './sections.js';
import { createStyle, type Style } from './terminal.js';
import { formatClock } from './time.js';

/** Items shown per part, unless everything is asked for. */
const ITEMS = 20;

/** `+12 −3 changes since 14:02`, when the earlier plan was made. */
export function renderDiffLine(diff: PlanDiff): string {
  const figures = [
    diff.added.length > 0 && `+${number(diff.added.length)}`,
    diff.removed.length > 0 && `−${number(diff.removed.length)}`,
    diff.changed.length > 0 && `~${number(diff.changed.length)}`,
  ].filter(Boolean);
  const clock = formatClock(diff.before.meta.createdAt, diff.after.timezone);
  return figures.length === 0
    ? `no new changes since ${clock}`
    : `${figures.join(' ')} changes since ${clock}`;
}

/** What the second plan would do that the first would not, and the other way round. */
export function renderPlanDiff(
  diff: PlanDiff,
  options: Pick<RenderOptions, 'color' | 'width' | 'links' | 'baseUrl' | 'all' | 'names'>,
): string {
  const names = options.names ?? { before: 'the first plan', after: 'the second plan' };
  const [first, second] = [names.before, names.after].map(neutralise);
  const { before, after } = diff;
  const style = createStyle(options);
  const part = (title: string, plan: Plan, changes: readonly Change[]) =>
    changes.length === 0 ? [] : [renderPart(title, plan, changes, style, options)];
  const blocks = [
    ...part(style.mark('+', `Only in ${second}: ${count(diff.added.length, 'change')}`), after, diff.added),
    ...part(
      style.mark('-', `Only in ${first}: ${count(diff.removed.length, 'change')}`),
      before,
      diff.removed,
    ),
    ...part(
      style.mark('~', `In both, but different: ${count(diff.changed.length, 'change')}; in ${first}`),
      before,
      diff.changed.map((one) => one.before),
    ),
    ...part(
      `  in ${second}`,
      after,
      diff.changed.map((one) => one.after),
    ),
    blocksEnd(diff),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blocksEnd({ added, removed, changed, same, before, after }: PlanDiff): string {
  if (added.length + removed.length + changed.length === 0)
    return `The two plans do the same: ${count(same, 'change')}.`;
  const words = [
    ['add', 'to add'],
    ['change', 'to change'],
    ['remove', 'to remove'],
    ['trash', 'to trash'],
  ] as const;
  const figures = words
    .filter(([key]) => before.summary[key] !== after.summary[key])
    .map(([key, text]) => `${number(before.summary[key])} -> ${number(after.summary[key])} ${text}`);
  const rest = `${count(same, 'change is', 'changes are')} the same in both.`;
  return figures.length === 0 ? rest : `${figures.join(', ')}. ${rest}`;
}

function renderPart(
  title: string,
  plan: Plan,
  changes: readonly Change[],
  style: Style,
  { width, all = false, baseUrl }: Pick<RenderOptions, 'width' | 'all' | 'baseUrl'>,
): string {
  const { items } = arrange({ groups: {} }, changes, namesOf(plan, baseUrl), null);
  const shown = all ? items : items.slice(0, ITEMS);
  const rest = items.length - shown.length;
  const more = rest > 0 ? [style.dim(`    … ${number(rest)} more (--all shows all)`)] : [];
  return [title, ...renderItems(shown, { style, width, all }), ...more].join('\n');
}
