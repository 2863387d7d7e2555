import type { Plan } from '../model/plan.js';
import type { Mark } from './describe.js';
import { code, link, phrase, plain } from './markdown-text.js';
import { namesOf } from './names.js';
import { skipReasons } from './notes.js';
import { count, number } from './numbers.js';
import type { RenderOptions } from './options.js';
import { type Item, type Line, type Section, sectionByAsset, sectionsByRule } from './sections.js';
import { countItems } from './text.js';
import { header, limitsLine, remainingLine, summaryLine } from './totals.js';

/** Items per rule unless everything is asked for: a comment of a pull request holds 65,536 characters. */
const ITEMS = 10;
const LINES = 12;
const MARKS: readonly Mark[] = ['+', '~', '-', '!'];

/** A plan as a comment of a pull request: totals as a table, details folded away per rule. */
export function renderMarkdown(plan: Plan, options: RenderOptions): string {
  const names = namesOf(plan, options.baseUrl);
  const sections =
    options.by === 'asset'
      ? [sectionByAsset(plan, names, options.rule)]
      : sectionsByRule(plan, names, options.rule);
  const blocks = [
    '### immich-rules plan',
    plain(header(plan)),
    undoNotes(plan),
    `**${summaryLine(plan)}**`,
    [...limitsLine(plan), ...remainingLine(plan)].map(plain).join('\n'),
    ...(plan.changes.length === 0
      ? []
      : [table(sections), ...sections.map((section) => details(section, options))]),
    plan.undoes === undefined ? notes(plan, options) : '',
    findings(plan),
    `<sub>${plan.id}</sub>`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Of an undo, what cannot be taken back stands first. */
function undoNotes(plan: Plan): string {
  if (plan.undoes === undefined) return '';
  const title = `Takes back run ${code(plan.undoes)}.`;
  if (plan.skipped.length === 0) return title;
  const reasons = new Set(plan.skipped.map(({ reason }) => `- ${plain(reason)}`));
  return `${title} **This cannot be undone:**\n\n${[...reasons].join('\n')}`;
}

function table(sections: readonly Section[]): string {
  const rows = sections.map(
    ({ title, counts, items }) =>
      `| ${code(title)} | ${countItems(items)} | ${MARKS.map((mark) => cell(counts[mark])).join(' | ')} |`,
  );
  const sum = (mark: Mark) => sections.reduce((total, { counts }) => total + counts[mark], 0);
  const total = `| **all** | | ${MARKS.map((mark) => cell(sum(mark))).join(' | ')} |`;
  return ['| rule | | add | change | remove | trash |', '|---|---|---:|---:|---:|---:|', ...rows, total].join(
    '\n',
  );
}

const cell = (value: number): string => (value === 0 ? '' : number(value));

function details(section: Section, options: RenderOptions): string {
  const all = options.all === true || options.rule !== undefined;
  const shown = all ? section.items : section.items.slice(0, ITEMS);
  const rest = section.items.slice(shown.length);
  const totals = MARKS.filter((mark) => section.counts[mark] > 0).map(
    (mark) => `${mark}${number(section.counts[mark])}`,
  );
  const at = section.at === undefined ? '' : ` · ${plain(section.at)}`;
  return [
    `<details><summary><b>${plain(section.title)}</b> ${totals.join(' ')}${at}</summary>\n`,
    ...(section.description ? [`${plain(section.description)}\n`] : []),
    '| | asset | what happens |',
    '|---|---|---|',
    ...shown.flatMap((item) => rows(item, all)),
    ...(rest.length > 0
      ? ['', `… ${count(rest.length, 'more item')}: ${countItems(rest) || 'new albums, tags or stacks'}`]
      : []),
    '\n</details>',
  ].join('\n');
}

function rows(item: Item, all: boolean): string[] {
  const lines = item.lines();
  const shown = all ? lines : lines.slice(0, LINES);
  const hidden = lines.length - shown.length;
  return [
    ...shown.map(row),
    ...(hidden > 0 ? [`| | … ${count(hidden, 'more photo')} in this group | |`] : []),
  ];
}

function row({ mark, subject, details, rules }: Line): string {
  const marked = details.some((detail) => detail.mark !== mark);
  const what = details.map((detail) =>
    marked ? `\`${detail.mark}\` ${phrase(detail.phrase)}` : phrase(detail.phrase),
  );
  const by = rules.length === 0 ? '' : ` (${phrase(rules)})`;
  return `| \`${mark}\` | ${subject ? link(subject) : ''} | ${what.join('<br>')}${by} |`;
}

function notes(plan: Plan, { rule }: RenderOptions): string {
  const skipped = skipReasons(plan, rule).map(
    ({ reason, rules, skips }) =>
      `- ${count(skips.length, 'action')} skipped: ${plain(reason)} (${rules.map(code).join(', ')})`,
  );
  const alone = plan.leftAlone
    .filter((one) => rule === undefined || one.rule === rule)
    .map(
      (one) => `- ${code(one.rule)}: ${count(one.assets, 'asset')} left alone, ${plain(one.field)} unknown`,
    );
  return [...skipped, ...alone].join('\n');
}

function findings(plan: Plan): string {
  return plan.diagnostics
    .map(({ severity, code: name, message, hint, at }) => {
      const where = at ? ` (${plain(`${at.file}:${at.line}:${at.column}`)})` : '';
      return `- **${severity}** ${code(name)}: ${plain(message)}${where}${hint === undefined ? '' : ` ${plain(hint)}`}`;
    })
    .join('\n');
}
