import { describe, expect, test } from '@jest/globals';
import { briefly, folderWith, load, loadFrom } from './support.js';

const rule = (name: string): string =>
  `version: 1\nrules:\n  - { name: ${name}, match: { type: image }, actions: [tag: ${name}] }\n`;
const including = (...patterns: readonly string[]): string =>
  `version: 1\ninclude: ${JSON.stringify(patterns)}\n`;

describe('include', () => {
  test('row 3: rules, matchers and rankings of all files are one config, the main file first', async () => {
    const { value, diagnostics } = await load(
      `${including('more/*.yaml', 'last.yaml')}matchers: { a: { type: image } }\n`,
      {
        'more/b.yaml': rule('from-b'),
        'more/a.yaml': `${rule('from-a')}include: [deeper.yaml]\n`,
        'more/deeper.yaml': 'version: 1\nmatchers: { b: { use: a } }\n',
        'more/ignored.txt': 'not yaml: [',
        'last.yaml': 'version: 1\nrankings: { r: [{ highest: rating }] }\n',
      },
    );
    expect(diagnostics).toEqual([]);
    expect(value!.rules.map(({ name }) => name)).toEqual(['from-a', 'from-b']);
    expect(Object.keys(value!.matchers)).toEqual(['a', 'b']);
    expect(Object.keys(value!.rankings)).toEqual(['r']);
    expect(value!.files.map(({ path }) => path.split('/').at(-1))).toEqual([
      'config.yaml',
      'a.yaml',
      'deeper.yaml',
      'b.yaml',
      'last.yaml',
    ]);
  });

  test('a place in an included file names that file', async () => {
    const { diagnostics } = await load(including('more/*.yaml'), {
      'more/a.yaml': rule('a').replace('type:', 'tpye:'),
      'more/b.yaml': rule('b').replace('image', 'img'),
    });
    expect(diagnostics.map(({ at }) => `${at!.file}:${at!.line}:${at!.column}`)).toEqual([
      'more/a.yaml:3:25',
      'more/b.yaml:3:31',
    ]);
  });

  test('a place after loading: a rule can point into its own file', async () => {
    const { value } = await load(including('more.yaml'), { 'more.yaml': rule('a') });
    const { source } = value!.rules[0]!;
    expect(source.locate(['match', 'type'])).toMatchObject({ file: 'more.yaml', line: 3, column: 31 });
    expect(source.locate(['match', 'type'], true)).toMatchObject({ line: 3, column: 25 });
    expect(source.locate([])).toMatchObject({ line: 3, column: 5 });
    expect(source.locate(['actions', 0, 'tag', 'name'])).toMatchObject({ line: 3, column: 55 });
  });

  test('a missing include is pointed at where it is named', async () => {
    const { value, diagnostics } = await load(including('there.yaml', 'not-there.yaml'), {
      'there.yaml': rule('a'),
    });
    expect(value).toBeNull();
    expect(briefly(diagnostics)).toEqual(['error file-not-found 2:24']);
    expect(diagnostics[0]!.message).toContain('not-there.yaml');
  });

  test('a glob that matches nothing is a warning', async () => {
    const { value, diagnostics } = await load(including('rules/*.yaml'));
    expect(value).not.toBeNull();
    expect(briefly(diagnostics)).toEqual(['warning include-empty 2:11']);
  });

  test('files that include each other are an error that names the circle', async () => {
    const { diagnostics } = await load(including('a.yaml'), {
      'a.yaml': including('b.yaml'),
      'b.yaml': including('a.yaml'),
    });
    expect(briefly(diagnostics)).toEqual(['error include-cycle 2:11']);
    expect(diagnostics[0]).toMatchObject({
      message: 'files include each other: a.yaml → b.yaml → a.yaml',
      at: { file: 'b.yaml' },
    });
    expect((await load(including('config.yaml'))).diagnostics).toMatchObject([{ code: 'include-cycle' }]);
  });

  test('a glob may match the file it stands in, and a file included twice counts once', async () => {
    const { value, diagnostics } = await load(including('*.yaml', 'a.yaml', '**/*.yaml'), {
      'a.yaml': rule('a'),
    });
    expect(diagnostics).toEqual([]);
    expect(value!.rules.map(({ name }) => name)).toEqual(['a']);
  });

  test.each([
    'server: { url: "https://x.example" }',
    'safety: { max-changes: 1 }',
    'timezone: UTC',
    'watch: {}',
  ])('only the main file may hold %s', async (setting) => {
    const { diagnostics } = await load(including('a.yaml'), { 'a.yaml': `version: 1\n${setting}\n` });
    expect(briefly(diagnostics)).toEqual(['error main-file-only 2:1']);
    expect(diagnostics[0]!.at!.file).toBe('a.yaml');
  });

  test('the hash depends on what is in the files, not on where they are', async () => {
    const files = { 'config.yaml': including('a.yaml'), 'a.yaml': rule('a') };
    const [one, two] = [await loadFrom(await folderWith(files)), await loadFrom(await folderWith(files))];
    expect(one.value!.hash).toBe(two.value!.hash);
    expect(one.value!.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    const other = await load(including('a.yaml'), { 'a.yaml': rule('b') });
    expect(other.value!.hash).not.toBe(one.value!.hash);
  });
});
