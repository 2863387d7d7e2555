import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { read } from './support.js';

export interface Block {
  /** `docs/rules.md:12`, for the name of a test. */
  readonly place: string;
  /** `yaml`, `sh` …, and what else stands behind the fence. */
  readonly info: string;
  readonly text: string;
}

export interface Page {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Every page that users read. */
export const pages: readonly Page[] = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => {
    const text = read(path);
    return { path, text, blocks: blocksOf(path, text) };
  });

function blocksOf(path: string, text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: info = '', 2: body = '' }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    info,
    text: body,
  }));
}

/** Matchers and rankings that a page explains in one block and uses in another. */
function shared({ blocks }: Page, key: 'matchers' | 'rankings'): object {
  const whole = blocks.filter(({ info, text }) => info === 'yaml' && !text.startsWith('-'));
  return Object.assign({}, ...whole.map(({ text }) => (parse(text) as Record<string, object>)[key] ?? {}));
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The config that a block is or is a part of: settings, rules, or the actions of a rule. */
export function configAround({ text }: Block, page: Page): string {
  const own = (key: string): boolean => new RegExp(`^${key}:`, 'm').test(text);
  const rest = (['matchers', 'rankings'] as const)
    .filter((key) => !own(key))
    .map((key) => `${key}: ${JSON.stringify(shared(page, key))}\n`);
  const head = [...(own('version') ? [] : ['version: 1\n']), ...rest].join('');
  if (text.startsWith('- name:')) return `${head}rules:\n${indented(text, 2)}`;
  if (!text.startsWith('- ')) return `${head}${text}`;
  const group = /^- (keep-best|not-duplicates|stack|unify):/m.test(text)
    ? '    group: { by: duplicates }\n'
    : '';
  return `${head}rules:\n  - name: a\n    match: { type: image }\n${group}    actions:\n${indented(text, 6)}`;
}
