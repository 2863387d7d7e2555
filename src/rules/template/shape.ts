import { clockTokens } from './clock.js';
import type { Expression, Segment } from './parse.js';

const DIGITS: Readonly<Record<string, string>> = { y: '\\d{4}', MMM: '[A-Z][a-z]{2}' };
const shapeOfForm = (form: string): string =>
  form.replace(/yy|y|MMM|MM|dd|HH|mm|ss|WW|[^\w]/g, (part) =>
    clockTokens.includes(part) ? (DIGITS[part] ?? '\\d\\d') : quoted(part),
  );
const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const ANYTHING = '.+';
const NOTHING = /(?!)/;

/**
 * What the texts of a template look like: dates by their digits, everything else whatever it is. A template without
 * any word or digit of its own could give every text, so nothing is known by its look.
 */
export function shapeOf(segments: readonly Segment[]): RegExp {
  const shapes = segments.map((one) => (typeof one === 'string' ? quoted(one) : shape(one)));
  const own = shapes.filter((one) => one !== ANYTHING).join('');
  return /[\p{L}\p{N}]/u.test(own) ? new RegExp(`^${shapes.join('')}$`, 's') : NOTHING;
}

function shape({ token, filters }: Expression): string {
  const last = filters.at(-1);
  if (last?.name === 'date') return shapeOfForm(last.args[0] ?? '');
  return last === undefined && clockTokens.includes(token) ? shapeOfForm(token) : ANYTHING;
}
