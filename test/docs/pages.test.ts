import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { anchorOf } from '../../scripts/reference/words.js';
import { buildProgram } from '../../src/cli/program.js';
import { openTerminal } from '../../src/cli/terminal.js';
import { configAround, type Page, pages } from './pages.js';
import { findingsIn, read } from './support.js';

const withPage = <T>(list: (page: Page) => readonly T[]) =>
  pages.flatMap((page) => list(page).map((item) => ({ page, item })));

describe('YAML in the docs', () => {
  const blocks = withPage(({ blocks }) => blocks.filter(({ info }) => info.startsWith('yaml')));
  const included = { 'rules/more.yaml': 'version: 1\n' };

  test.each(blocks.filter(({ item }) => item.info === 'yaml'))(
    '$item.place is valid',
    async ({ page, item }) => {
      expect(await findingsIn(configAround(item, page), included)).toEqual([]);
    },
  );

  test.each(blocks.filter(({ item }) => item.info === 'yaml wrong'))(
    '$item.place is as wrong as the page says',
    async ({ page, item }) => {
      const findings = await findingsIn(configAround(item, page), included);
      expect(findings).not.toEqual([]);
    },
  );

  test('every block is one or the other, and there are some', () => {
    expect(new Set(blocks.map(({ item }) => item.info))).toEqual(new Set(['yaml', 'yaml wrong']));
    expect(blocks.length).toBeGreaterThan(20);
  });
});

describe('links', () => {
  const links = withPage(({ text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1]!),
  );
  const anchorsIn = (path: string): readonly string[] =>
    [...read(path).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1]!));

  test.each(links)('$page.path: $item leads somewhere', ({ page, item }) => {
    const [file = '', anchor] = item.split('#');
    const path = file === '' ? page.path : join(dirname(page.path), file);
    expect(existsSync(path)).toBe(true);
    if (anchor !== undefined) expect(anchorsIn(path)).toContain(anchor);
  });
});

describe('docs/errors.md', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`src/${path}`))
    .join('\n');
  const messages = [...read('docs/errors.md').matchAll(/^\| (`.+?`) \|/gm)].map((match) =>
    match[1]!.replaceAll('`', ''),
  );

  test.each(messages)('the program says something like: %s', (message) => {
    // Names and figures differ, so three words in a row are enough.
    const words = message.split(/\s+/);
    const runs = words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
    expect(runs.filter((run) => source.includes(run))).not.toEqual([]);
  });
});

describe('commands', () => {
  const program = buildProgram(openTerminal());
  const optionsOf = (name: string): readonly string[] =>
    [
      program,
      ...program.commands.filter((one) => one.name() === name).flatMap((one) => [one, ...one.commands]),
    ].flatMap(({ options }) =>
      options.flatMap(({ long, short }) => [long, short].filter((flag) => flag != null)),
    );
  const known = ['--help', '-h', '--version', '-V'];
  const all = [...known, ...program.commands.flatMap((command) => optionsOf(command.name()))];
  /** docs/features.md also names what later versions are to do. */
  const manuals = pages.filter(({ path }) => path !== 'docs/features.md');

  const calls = manuals.flatMap(({ path, text }) =>
    [...text.matchAll(/immich-rules (?!-)([a-z][a-z-]*)\b([^\n`|>#]*)/g)]
      .filter(({ index }) => isCode(text, index))
      .map((match) => ({ path, command: match[1]!, rest: match[2]! })),
  );
  test.each(calls)(
    '$path: `immich-rules $command$rest` is there, with these options',
    ({ command, rest }) => {
      expect(program.commands.map((one) => one.name())).toContain(command);
      const flags = [...rest.matchAll(/(?<=\s)--?[a-z][a-z-]*/g)].map(([flag]) => flag);
      expect(flags.filter((flag) => ![...known, ...optionsOf(command)].includes(flag))).toEqual([]);
    },
  );

  test.each(manuals)('$path names no option that no command has', ({ text }) => {
    // The first column of `| there | here |` names what other programs have.
    const ours = text.replace(/(?<=^\| there \| here \|\n\|---\|---\|\n(?:\|.*\n)*)\|[^|]*\|/gm, '|');
    const flags = [...ours.matchAll(/(?<=`[^`\n]*|^ *)--[a-z][a-z-]+/gm)].map(([flag]) => flag);
    expect(flags.filter((flag) => !all.includes(flag))).toEqual([]);
  });
});

describe('variables of the environment', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`src/${path}`))
    .join('\n');
  // The one names what other programs have, the other what later versions are to do.
  const others = ['docs/coming-from-other-tools.md', 'docs/features.md'];
  const named = pages
    .filter(({ path }) => !others.includes(path))
    .flatMap(({ path, text }) =>
      [...new Set(text.match(/\b(?:IMMICH|XDG|EXIFTOOL)_[A-Z_]+\b/g))].map((name) => ({ path, name })),
    );

  test('U-23: there are some', () => expect(named.length).toBeGreaterThan(3));
  test.each(named)('U-23: $name, which $path names, is read', ({ name }) => {
    expect(source).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

/** Between backticks on its line, or in a block. */
function isCode(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const inBlock = (before.match(/^```/gm) ?? []).length % 2 === 1;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return inBlock || (line.match(/`/g) ?? []).length % 2 === 1;
}
