import type { Change } from '../model/change.js';
import type { ChangeState } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import type { ChangeResult, Run } from '../model/run.js';
import { checkedWords, pendingLines } from './checks.js';
import { neutralise } from './foreign.js';
import { renderItems } from './lines.js';
import { countMemberships } from './memberships.js';
import { type Names, namesOf } from './names.js';
import { PATHS } from './notes.js';
import { count, number } from './numbers.js';
import type { RenderOptions } from './options.js';
import { otherChanges } from './other-changes.js';
import { arrange } from './sections.js';
import { createStyle, type Style } from './terminal.js';
import { formatInstant } from './time.js';
import { remainingLine } from './totals.js';

type Options = Pick<RenderOptions, 'color' | 'links' | 'baseUrl' | 'all'> & {
  readonly width?: number | null;
  /** The command that continues this run. */
  readonly resume?: string;
};

/** Changes shown per reason, and albums or tags per line, unless everything is asked for. */
const SHOWN = 5;
const NAMES = 10;

const TROUBLES = [
  ['reverted', 'reverted: done, but it did not last'],
  ['failed', 'failed'],
  ['stale', 'stale: changed since the plan was made, so left as they are'],
  ['blocked', 'blocked: something they need did not come about'],
] as const;

/** What a run did, what it did not and why, and what to do next. */
export function renderApplySummary(plan: Plan, run: Run, options: Options): string {
  const style = createStyle(options);
  const names = namesOf(plan, options.baseUrl);
  const changes = new Map(plan.changes.map((change) => [change.id, change]));
  const done = run.results.flatMap(({ id, state, check }) =>
    state === 'done' && check !== 'reverted' ? (changes.get(id) ?? []) : [],
  );
  const troubles = TROUBLES.flatMap(([state, words]) =>
    trouble(state, words, plan, run, names, style, options),
  );
  const blocks = [
    style.bold(headline(plan, run)),
    [
      totals(plan, run),
      ...memberships(done, names, style, options),
      ...otherChanges(done),
      ...fileNote(done),
      // Only true of a plan of which everything was done.
      ...(run.exit === 'done' ? remainingLine(plan) : []),
    ].join('\n'),
    ...troubles,
    pendingLines(run),
    next(run, options.resume ?? 'immich-rules apply PLAN'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headline(plan: Plan, { counts, checks, exit, runId }: Run): string {
  const all = plan.changes.length;
  const holds = counts.done + counts.unchanged - checks.reverted;
  if (exit === 'interrupted')
    return `Interrupted: ${number(holds)} of ${count(all, 'change')} are done (run ${runId}).`;
  if (counts.unchanged === all)
    return `Nothing to do: ${count(all, 'change was', 'changes were')} made before (run ${runId}).`;
  return holds === all
    ? `Done: ${count(all, 'change')} applied (run ${runId}).`
    : `Applied ${number(holds)} of ${count(all, 'change')} (run ${runId}).`;
}

/** `48,211 assets seen · 119 changes planned · 112 done · … · started 2026-11-21 00:55, finished 2026-11-21 00:57` */
function totals(plan: Plan, { counts, checks, statistics }: Run): string {
  const states: readonly [ChangeState, string][] = [
    ['done', `done${checkedWords(counts.done, checks)}`],
    ['unchanged', 'so already'],
    ['failed', 'failed'],
    ['stale', 'stale'],
    ['blocked', 'blocked'],
    ['not-started', 'not started'],
  ];
  return [
    `${count(plan.library.assets, 'asset')} seen`,
    `${count(plan.changes.length, 'change')} planned`,
    ...states
      .filter(([state]) => counts[state] > 0)
      .map(([state, words]) => `${number(counts[state])} ${words}`),
    ...(plan.skipped.length > 0 ? [`${count(plan.skipped.length, 'action')} skipped`] : []),
    `started ${formatInstant(statistics.started, plan.timezone)}, finished ${formatInstant(statistics.finished, plan.timezone)}`,
  ].join(' · ');
}

function memberships(done: readonly Change[], names: Names, style: Style, { all }: Options): string[] {
  return (['album', 'tag'] as const).flatMap((kind) => {
    const counted = countMemberships(done, kind, names);
    if (counted.length === 0) return [];
    const shown = all ? counted : counted.slice(0, NAMES);
    const each = shown.map(({ name, added, removed }) => {
      const figures = [
        added > 0 && style.mark('+', `+${number(added)}`),
        removed > 0 && style.mark('-', `-${number(removed)}`),
      ];
      return `${style.name(name)} ${figures.filter(Boolean).join(' ')}`;
    });
    const rest = counted.length - shown.length;
    return [
      `${kind === 'album' ? 'Albums' : 'Tags'}: ${each.join(', ')}${rest > 0 ? `, … ${count(rest, `more ${kind}`)}` : ''}`,
    ];
  });
}

function fileNote(done: readonly Change[]): string[] {
  const files = done.filter(({ op }) => op === 'exif.write').length;
  return files === 0
    ? []
    : [
        `Metadata of ${count(files, 'file')} was written, and Immich was asked to read ${files === 1 ? 'it' : 'them'} again.`,
      ];
}

function trouble(
  state: ChangeState | 'reverted',
  words: string,
  plan: Plan,
  run: Run,
  names: Names,
  style: Style,
  { all = false, width = null }: Options,
): string[] {
  const changes = new Map(plan.changes.map((change) => [change.id, change]));
  // That a file is another makes no other reason.
  const reasons = new Map<string, { readonly reasons: Set<string>; readonly results: ChangeResult[] }>();
  for (const result of run.results) {
    if ((state === 'reverted' ? result.check : result.state) !== state) continue;
    const reason = result.message ?? 'no reason was given';
    const kind = reason.replace(PATHS, '');
    const known = reasons.get(kind) ?? { reasons: new Set(), results: [] };
    reasons.set(kind, known);
    known.reasons.add(reason);
    known.results.push(result);
  }
  if (reasons.size === 0) return [];
  const figure = [...reasons.values()].reduce((sum, { results }) => sum + results.length, 0);
  const title = style[state === 'failed' ? 'error' : 'warning'](`${number(figure)} ${words}`);
  const blocks = [...reasons.values()].map(({ reasons: [reason, ...others], results }) => {
    const affected = results.flatMap(({ id }) => changes.get(id) ?? []);
    const { items } = arrange({ groups: {} }, affected, names, null);
    const shown = all ? items : items.slice(0, SHOWN);
    const rest = items.length - shown.length;
    return [
      `  ${others.length > 0 ? 'such as ' : ''}${neutralise(reason!)}${results.length > 1 ? ` (${number(results.length)})` : ''}`,
      ...renderItems(shown, { style, width, all }),
      ...(rest > 0 ? [style.dim(`    … ${number(rest)} more`)] : []),
    ].join('\n');
  });
  return [`${title}\n${blocks.join('\n')}`];
}

function next(run: Run, resume: string): string {
  const { counts, checks, exit } = run;
  if (exit === 'done') return '';
  const again = counts.failed + counts['not-started'] > 0;
  return [
    ...(again ? [`To go on where it stopped:\n    ${neutralise(resume)}`] : []),
    ...(counts.stale + checks.reverted > 0 || (counts.blocked > 0 && !again)
      ? ['For what changed in the meantime, plan again:\n    immich-rules plan']
      : []),
    exit === 'interrupted'
      ? counts.done > 0
        ? 'To take back what was done:\n    immich-rules undo last'
        : ''
      : 'Exit code 3: applied, but not everything.',
  ]
    .filter((block) => block !== '')
    .join('\n');
}
