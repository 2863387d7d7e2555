import type {
  ExplainedAlbum,
  ExplainedCondition,
  ExplainedGroup,
  ExplainedRule,
  Explanation,
} from '../model/explanation.js';
import { neutralise } from './foreign.js';
import { renderItems } from './lines.js';
import { namesOf } from './names.js';
import { arrange, ruleOf } from './sections.js';
import { createStyle, padEnd, type Style, widthOf } from './terminal.js';

interface Options {
  readonly color: boolean;
  readonly width: number | null;
  readonly links?: 'osc8' | undefined;
}

/** Why the rules do with one asset what they do, for a reader: every rule, then what follows. */
export function renderExplanation(explanation: Explanation, options: Options): string {
  const { asset, rules, albums, plan } = explanation;
  const style = createStyle(options);
  const names = namesOf(plan);
  const page = `${plan.server.url}/photos/${asset.id}`;
  return [
    `${style.bold(neutralise(asset.filename))}   ${style.dim(neutralise(page))}`,
    ...rules.map((rule) => renderRule(rule, style).join('\n')),
    ...(albums ?? []).map((album) => renderAlbum(album, plan.server.url, style)),
    ...(albums?.length === 0 ? ['It is in no album, so no rule about albums covers it.'] : []),
    renderOutcome(explanation, style, options, names),
  ].join('\n\n');
}

const renderAlbum = ({ id, name, rules }: ExplainedAlbum, url: string, style: Style): string =>
  [
    `In the album ${style.bold(neutralise(name))}   ${style.dim(neutralise(`${url}/albums/${id}`))}`,
    ...rules.map((rule) => renderRule(rule, style).join('\n')),
  ].join('\n\n');

function renderRule(rule: ExplainedRule, style: Style): readonly string[] {
  const { name, at, description, match, unless, nearMisses, group } = rule;
  const place = style.dim(`${neutralise(at.file)}:${at.line}`);
  const conditions = [
    ...(match ? conditionLines(match, '', 0) : []),
    ...(unless ? conditionLines(unless, 'unless ', 0) : []),
  ];
  return [
    `  ${style.bold(name)}   ${place}   ${verdictOf(rule)}`,
    ...(description === undefined ? [] : [`  ${style.dim(neutralise(description))}`]),
    ...columns(conditions, style),
    ...nearMisses.map(
      ({ text, holds, actual }) =>
        `    Would apply if this ${holds ? 'held' : 'did not hold'}: ${neutralise(text)}${actual === undefined ? '' : ` (it is: ${neutralise(actual)})`}.`,
    ),
    ...(group ? groupLines(group, style) : []),
  ];
}

function verdictOf({ applies, aside, group, ungrouped }: ExplainedRule): string {
  if (aside !== undefined) return `does not apply: ${aside}`;
  if (applies === true) {
    if (group?.skipped !== undefined)
      return `applies, but the group is left alone: ${neutralise(group.skipped)}`;
    return ungrouped ? 'applies, but the asset is in no group' : 'applies';
  }
  return applies === null ? 'does not apply: something that it asks about is unknown' : 'does not apply';
}

interface Row {
  readonly holds: boolean | null;
  readonly text: string;
  readonly actual: string;
}

/** An `all` that nobody wrote, of several words in one map, has no line of its own. */
function conditionLines(condition: ExplainedCondition, prefix: string, depth: number): readonly Row[] {
  const { text, holds, actual = '', parts, at } = condition;
  const implicit = at === undefined && parts.length > 0;
  const own = {
    holds,
    text: `${'  '.repeat(depth)}${prefix}${neutralise(text)}`,
    actual: neutralise(actual),
  };
  const below = parts.flatMap((part) =>
    conditionLines(part, implicit ? prefix : '', implicit ? depth : depth + 1),
  );
  return implicit ? below : [own, ...below];
}

function columns(rows: readonly Row[], style: Style): readonly string[] {
  const width = Math.min(60, Math.max(0, ...rows.map(({ text }) => widthOf(text))));
  return rows.map(({ holds, text, actual }) => {
    const truth = { true: 'yes', false: 'no ', null: '?  ' }[`${holds}`];
    return `    ${truth} ${actual === '' ? text : `${padEnd(text, width)}   ${style.dim(actual)}`}`;
  });
}

function groupLines({ by, members, skipped, rankings }: ExplainedGroup, style: Style): readonly string[] {
  if (skipped !== undefined) return [`    Group: ${members.map(neutralise).join(', ')}`];
  return [
    `    Group of ${members.length} by ${neutralise(by)}`,
    ...rankings.flatMap(({ action, criteria, members: ranked }) => {
      const head = ['', ...criteria];
      const rows = ranked.map(({ filename, values }) => [filename, ...values].map(neutralise));
      const widths = head.map((title, column) =>
        Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ''))),
      );
      const line = (cells: readonly string[]): string =>
        cells
          .map((cell, column) => padEnd(cell, widths[column]!))
          .join('   ')
          .trimEnd();
      return [
        style.dim(`      ${line([action, ...criteria].map(neutralise))}`),
        ...rows.map((row, index) => {
          const { lostOn } = ranked[index]!;
          const mark = index === 0 ? style.mark('=') : ' ';
          return `    ${mark} ${line(row)}${lostOn === undefined ? '' : style.dim(`   lost on "${neutralise(lostOn)}"`)}`;
        }),
      ];
    }),
  ];
}

function renderOutcome(
  { changes, skipped }: Explanation,
  style: Style,
  { width }: Options,
  names: ReturnType<typeof namesOf>,
): string {
  const { items } = arrange({ groups: {} }, changes, names, null);
  return [
    changes.length === 0 ? 'Nothing happens to it.' : 'What happens to it:',
    ...renderItems(items, { style, width, all: true }),
    ...skipped.map(
      ({ by, reason }) =>
        `    Left alone by ${[...new Set(by.map(ruleOf))].join(', ')}: ${neutralise(reason)}`,
    ),
  ].join('\n');
}
