import type { Plan } from '../model/plan.js';
import type { Mark } from './describe.js';
import { renderDiagnostics } from './diagnostics.js';
import { neutralise } from './foreign.js';
import { renderItems } from './lines.js';
import { namesOf } from './names.js';
import { renderNotes } from './notes.js';
import { count, number } from './numbers.js';
import type { RenderOptions } from './options.js';
import { type Item, type Section, sectionByAsset, sectionsByRule } from './sections.js';
import { createStyle, padEnd, type Style, widthOf } from './terminal.js';
import { header, limitsLine, remainingLine, summaryLine } from './totals.js';

/** Items shown per rule, and assets shown in a list by asset, unless everything is asked for. */
const ITEMS = { rule: 10, asset: 50 };

const WORDS: Readonly<Record<Mark, string>> = {
  '+': 'add',
  '~': 'change',
  '-': 'remove',
  '!': 'trash',
  '=': 'keep',
};

/** A plan for a reader at a terminal. */
export function renderText(plan: Plan, options: RenderOptions): string {
  const style = createStyle(options);
  const names = namesOf(plan, options.baseUrl);
  const sections =
    options.by === 'asset'
      ? [sectionByAsset(plan, names, options.rule)]
      : sectionsByRule(plan, names, options.rule);
  const blocks = [
    style.bold(header(plan)),
    ...undoNotes(plan, style),
    ...(plan.changes.length === 0
      ? []
      : [legend(sections, style), ...renderSections(sections, style, options)]),
    [summaryLine(plan), ...[...limitsLine(plan), ...remainingLine(plan)].map((line) => `      ${line}`)].join(
      '\n',
    ),
    plan.undoes === undefined ? renderNotes(plan, names, style, options) : '',
    renderDiagnostics(plan.diagnostics, options),
    options.footer &&
      `Saved to ${neutralise(options.footer.savedTo)} (${plan.id.slice(0, 15)}). To perform exactly these actions:\n    ${neutralise(options.footer.apply)}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Only the marks that occur. */
function legend(sections: readonly Section[], style: Style): string {
  const shown = (Object.keys(WORDS) as Mark[]).filter((mark) =>
    sections.some(({ marks }) => marks.has(mark)),
  );
  return shown.length === 0
    ? ''
    : `  ${shown.map((mark) => `${style.mark(mark)} ${WORDS[mark]}`).join('   ')}`;
}

function renderSections(sections: readonly Section[], style: Style, options: RenderOptions): string[] {
  if (sections.length === 0) return [style.dim(`  Rule ${neutralise(options.rule ?? '')} changes nothing.`)];
  const column = sections.reduce((widest, { title }) => Math.max(widest, widthOf(neutralise(title))), 24);
  const all = options.all === true || options.rule !== undefined;
  return sections.map((section) => {
    const heading = `  ${style.bold(padEnd(neutralise(section.title), column))}   ${sectionFacts(section, style)}`;
    const about = section.description ? [style.dim(`  ${neutralise(section.description)}`)] : [];
    const shown = all ? section.items : section.items.slice(0, ITEMS[options.by]);
    const lines = renderItems(shown, { style, width: options.width, all });
    return [heading, ...about, ...lines, ...cutLine(section, shown.length, style)].join('\n');
  });
}

function sectionFacts(section: Section, style: Style): string {
  const totals = (['+', '~', '-', '!'] as const)
    .filter((mark) => section.counts[mark] > 0)
    .map((mark) => style.mark(mark, `${mark}${number(section.counts[mark])}`));
  const at = section.at === undefined ? [] : [style.dim(neutralise(section.at))];
  return [...at, countItems(section.items), totals.join(' ')].filter(Boolean).join('   ');
}

/** `37 groups, 5 assets`: what cannot be cut. */
export function countItems(items: readonly Item[]): string {
  const total = (kind: Item['kind']) => items.filter((item) => item.kind === kind).length;
  const groups = total('group');
  const assets = total('asset');
  return [groups > 0 && count(groups, 'group'), assets > 0 && count(assets, 'asset')]
    .filter(Boolean)
    .join(', ');
}

/** `… 36 more groups (--all shows all)` */
function cutLine(section: Section, shown: number, style: Style): string[] {
  const rest = section.items.slice(shown);
  if (rest.length === 0) return [];
  const fresh = rest.filter(({ kind }) => kind === 'new').length;
  const more = [
    fresh > 0 && count(fresh, 'new album, tag or stack', 'new albums, tags or stacks'),
    countItems(rest),
  ]
    .filter(Boolean)
    .join(', ');
  return [style.dim(`    … ${more.replace(/^([\d,]+)/, '$1 more')} (--all shows all)`)];
}

/** Of an undo, what cannot be taken back stands first. */
function undoNotes(plan: Plan, style: Style): string[] {
  if (plan.undoes === undefined) return [];
  const title = `  Takes back run ${neutralise(plan.undoes)}.`;
  if (plan.skipped.length === 0) return [title];
  const lines = plan.skipped.map(({ reason }) => `    ${style.warning(neutralise(reason))}`);
  return [`${title} This cannot be undone:\n${[...new Set(lines)].join('\n')}`];
}
