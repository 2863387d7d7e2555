import { formatDate } from './clock.js';
import type { Expression } from './parse.js';

interface Filter {
  /** Number of arguments. */
  readonly args: number;
  /** How it is written, for hints. */
  readonly example: string;
  apply(text: string, args: readonly string[]): string;
}

/** What can be done with a value. `default` is applied to a missing value, all others to each element of a list. */
export const filters: Readonly<Record<string, Filter>> = {
  default: { args: 1, example: 'default: elsewhere', apply: (text, [other]) => text || other! },
  lower: { args: 0, example: 'lower', apply: (text) => text.toLowerCase() },
  upper: { args: 0, example: 'upper', apply: (text) => text.toUpperCase() },
  slug: { args: 0, example: 'slug', apply: slug },
  replace: {
    args: 2,
    example: 'replace: "_", " "',
    apply: (text, [from, to]) => text.replaceAll(from!, to!),
  },
  pad: { args: 1, example: 'pad: 4', apply: (text, [length]) => text.padStart(Number(length), '0') },
  date: { args: 1, example: 'date: y-MM-dd', apply: (text, [form]) => formatDate(text, form!) },
};

/** Values as filters make them, without empty ones. */
export function applyFilters(values: readonly string[], applied: Expression['filters']): readonly string[] {
  let result = values;
  for (const { name, args } of applied) {
    const input = name === 'default' && result.length === 0 ? [''] : result;
    result = input.map((value) => filters[name]?.apply(value, args) ?? value).filter(Boolean);
  }
  return result;
}

/** `São Paulo, 2024` becomes `sao-paulo-2024`. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
