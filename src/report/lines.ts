import type { Detail } from './describe.js';
import type { Foreign, Phrase } from './foreign.js';
import { count } from './numbers.js';
import type { Item, Line } from './sections.js';
import { padEnd, type Style, widthOf } from './terminal.js';

/** Longest value that stands in a line when lines have to fit a terminal. */
const VALUE = 60;
const GAP = '   ';

export interface LineLayout {
  readonly style: Style;
  readonly width: number | null;
  /** Cuts nothing. */
  readonly all: boolean;
}

/** Lines of one group that are shown unless everything is asked for. */
const GROUP = 12;

/** The items of one section as lines of text, their subjects in one column. */
export function renderItems(items: readonly Item[], layout: LineLayout): string[] {
  const made = items.map(({ lines }) => lines());
  const shown = made.map((lines) => (layout.all ? lines : lines.slice(0, GROUP)));
  const limit = layout.width === null ? null : Math.max(16, Math.floor(layout.width * 0.45));
  const subjects = shown
    .flat()
    .map(({ subject }) => (subject ? widthOf(subjectOf(subject, { ...layout, limit })) : 0));
  const column = subjects.reduce((widest, width) => Math.max(widest, width), 0);
  return made.flatMap((all, index) => {
    const hidden = all.length - shown[index]!.length;
    const lines = shown[index]!.flatMap((line) => renderLine(line, { ...layout, limit, column }));
    return hidden === 0
      ? lines
      : [...lines, layout.style.dim(`    … ${count(hidden, 'more photo')} in this group`)];
  });
}

interface Column extends LineLayout {
  readonly limit: number | null;
  readonly column: number;
}

/** `    ~ name   field old -> new`, continued below when it is too long for the terminal. */
function renderLine(line: Line, layout: Column): string[] {
  const { style, width } = layout;
  const details = line.details.map((detail) => renderDetail(detail, needsMark(line), layout));
  if (line.rules.length > 0) details.push(style.dim(`(${renderPhrase(line.rules, style, null)})`));
  const start = `    ${style.mark(line.mark)} `;
  if (!line.subject) return wrap(start, 6, details, width);
  const { url } = line.subject;
  // A printed address would push all columns apart: it stands at the end.
  if (style.links === 'url' && url !== undefined) details.push(style.dim(url));
  const subject = subjectOf(line.subject, layout);
  if (details.length === 0) return [`${start}${subject}`];
  return wrap(
    `${start}${padEnd(subject, layout.column)}${GAP}`,
    6 + layout.column + GAP.length,
    details,
    width,
  );
}

const subjectOf = (name: Foreign, { style, limit }: { style: Style; limit: number | null }): string =>
  style.name(style.links === 'url' ? { text: name.text } : name, limit);

/** Whether each detail must show its own mark, because the mark of the line does not speak for all of them. */
export const needsMark = ({ mark, details }: Line): boolean => details.some((detail) => detail.mark !== mark);

function renderDetail({ mark, phrase }: Detail, marked: boolean, { style, width, all }: LineLayout): string {
  const limit = width === null || all ? null : VALUE;
  const text = renderPhrase(phrase, style, limit);
  return marked ? `${style.mark(mark)} ${text}` : text;
}

const renderPhrase = (phrase: Phrase, style: Style, limit: number | null): string =>
  phrase.map((part) => (typeof part === 'string' ? part : style.name(part, limit))).join('');

function wrap(start: string, indent: number, details: readonly string[], width: number | null): string[] {
  const lines: string[] = [];
  let line = start;
  let empty = true;
  for (const detail of details) {
    if (!empty && width !== null && widthOf(line) + GAP.length + widthOf(detail) > width) {
      lines.push(line);
      line = ' '.repeat(indent);
      empty = true;
    }
    line += empty ? detail : GAP + detail;
    empty = false;
  }
  return [...lines, line];
}
