import type { Plan, Skip } from '../model/plan.js';
import type { Names } from './names.js';
import { count, number } from './numbers.js';
import type { RenderOptions } from './options.js';
import { ruleOf } from './sections.js';
import type { Style } from './terminal.js';

/** Different reasons that are told apart unless all skips are asked for. */
const REASONS = 8;

/** One reason why actions were skipped, with all of them. */
export interface SkipReason {
  readonly reason: string;
  readonly rules: readonly string[];
  readonly skips: readonly Skip[];
}

/** Paths in the reason of a file that cannot be used. */
export const PATHS = /"(?:[^"\\]|\\.)*\/(?:[^"\\]|\\.)*"/g;

/** Codes of reasons that name a path. */
const ABOUT_PATHS = ['file', 'path_not_mapped'];

/** Skips with the same reason and rules together, the most frequent first; that a file is another makes no other reason. */
export function skipReasons(plan: Pick<Plan, 'skipped'>, rule?: string): readonly SkipReason[] {
  const reasons = new Map<string, { reason: string; rules: string[]; skips: Skip[]; others: boolean }>();
  for (const skip of plan.skipped) {
    const rules = [...new Set(skip.by.map(ruleOf))];
    if (rule !== undefined && !rules.includes(rule)) continue;
    const kind = ABOUT_PATHS.includes(skip.code) ? skip.reason.replace(PATHS, '') : skip.reason;
    const key = JSON.stringify([kind, rules]);
    const known = reasons.get(key);
    if (known) {
      known.skips.push(skip);
      if (known.reason !== skip.reason) known.others = true;
    } else reasons.set(key, { reason: skip.reason, rules, skips: [skip], others: false });
  }
  return [...reasons.values()]
    .map(({ reason, others, ...rest }) => ({ ...rest, reason: others ? `such as ${reason}` : reason }))
    .sort((a, b) => b.skips.length - a.skips.length);
}

/** What the plan does not do and why, and what to know about what it does. */
export function renderNotes(plan: Plan, names: Names, style: Style, options: RenderOptions): string {
  return [
    ...skippedNotes(plan, names, style, options),
    ...leftAloneNotes(plan, style, options),
    ...fileNotes(plan),
  ].join('\n');
}

function skippedNotes(plan: Plan, names: Names, style: Style, { rule, skipped }: RenderOptions): string[] {
  const reasons = skipReasons(plan, rule);
  const named = (rules: readonly string[]) => rules.map((text) => style.name({ text })).join(', ');
  const line = ({ reason, rules, skips }: SkipReason) =>
    `Note: ${count(skips.length, 'action')} skipped: ${style.name({ text: reason })} (${named(rules)}).`;
  if (skipped) {
    return reasons.flatMap((one) => [
      line(one),
      ...one.skips.map(({ target }) => `    ${style.dim('·')} ${style.name(names.target(target))}`),
    ]);
  }
  if (reasons.length === 0) return [];
  const rest = reasons.slice(REASONS);
  const more = rest.reduce((sum, { skips }) => sum + skips.length, 0);
  const lines = reasons.slice(0, REASONS).map(line);
  if (more > 0)
    lines.push(`Note: ${count(more, 'more action')} skipped for ${count(rest.length, 'other reason')}.`);
  return [...lines.slice(0, -1), `${lines.at(-1)} Show them: --skipped`];
}

/** Unknown never matches: the reader should know how many assets that concerns, and how to find out more. */
function leftAloneNotes(plan: Plan, style: Style, { rule }: RenderOptions): string[] {
  const lines = plan.leftAlone
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ rule: name, field, assets }) => {
      const [who, what] = [name, field].map((text) => style.name({ text }));
      return `Note: ${who}: ${count(assets, 'asset')} left alone, ${what} unknown.`;
    });
  return lines.length === 0
    ? []
    : [...lines, '      Unknown never matches; `missing: [field]` asks for what has no value.'];
}

function fileNotes(plan: Plan): string[] {
  const files = new Set(plan.changes.flatMap((change) => (change.op === 'exif.write' ? [change.path] : [])))
    .size;
  if (files === 0) return [];
  return [
    `Note: the metadata of ${number(files)} ${files === 1 ? 'file' : 'files'} is written; then Immich is asked to read the files again. A sidecar that is`,
    '      new to it is found by its job "Sidecar metadata", with "Discover".',
  ];
}
