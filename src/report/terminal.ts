import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Mark } from './describe.js';
import { type Foreign, neutralise } from './foreign.js';

const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes: wide characters and emoji two, what cannot be seen none. */
export const widthOf = (text: string): number => stringWidth(text);

export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));

/** Cuts out the middle of a text that is too wide, for the end of a file name tells as much as its beginning. */
export function clip(text: string, columns: number | null): string {
  if (columns === null || widthOf(text) <= columns) return text;
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  const tail = takeWithin(parts.toReversed(), Math.floor((columns - 1) / 3)).toReversed();
  const head = takeWithin(parts, columns - 1 - widthOf(tail.join('')));
  return `${head.join('')}${ELLIPSIS}${tail.join('')}`;
}

function takeWithin(parts: readonly string[], columns: number): string[] {
  let used = 0;
  const taken: string[] = [];
  for (const part of parts) {
    used += widthOf(part);
    if (used > columns) break;
    taken.push(part);
  }
  return taken;
}

/** How our words and foreign ones reach the terminal. */
export interface Style {
  readonly links: 'osc8' | 'url' | undefined;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly mark: (mark: Mark, text?: string) => string;
  /** A foreign text made harmless, at most so wide, clickable or followed by its address if links are wanted. */
  readonly name: (name: Foreign, columns?: number | null) => string;
}

export function createStyle(options: { color: boolean; links?: 'osc8' | 'url' | undefined }): Style {
  const colors = pc.createColors(options.color);
  const paint: Record<Mark, (text: string) => string> = {
    '+': colors.green,
    '~': colors.yellow,
    '-': colors.red,
    '!': (text) => colors.bold(colors.red(text)),
    '=': colors.cyan,
  };
  return {
    links: options.links,
    dim: colors.dim,
    bold: colors.bold,
    error: (text) => colors.bold(colors.red(text)),
    warning: (text) => colors.bold(colors.yellow(text)),
    mark: (mark, text = mark) => paint[mark](text),
    name: ({ text, url }, columns = null) => {
      const shown = clip(neutralise(text), columns);
      if (url === undefined || options.links === undefined) return shown;
      return options.links === 'url'
        ? `${shown} ${colors.dim(`<${url}>`)}`
        : `\x1b]8;;${url}\x1b\\${shown}\x1b]8;;\x1b\\`;
    },
  };
}
