import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { briefly, folderWith, load, loadFrom } from './support.js';

const GOOD = 'version: 1\nmatchers:\n  raw: { extension: [dng, nef] }\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Nine levels of nine references each: some billion lists when written out. */
const BOMB = `version: 1\nanchors:\n  - &l0 [x]\n${Array.from(
  { length: 9 },
  (_, level) => `  - &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]\n`,
).join('')}`;

describe('row 4: a file that is no config gives one diagnostic', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'bad-value 1:1'],
    ['only comments', '# nothing\n', 'bad-value 1:1'],
    ['a text', 'rules', 'bad-value 1:1'],
    ['a list', '- rules', 'bad-value 1:1'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), 'not-text 1:1'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x76, 0, 0x3a, 0), 'not-utf8 1:1'],
    ['Latin-1', Uint8Array.of(...utf8('version: 1 # '), 0xe4, 0x0a), 'not-utf8 1:1'],
    ['two documents', `${GOOD}---\n${GOOD}`, 'yaml-syntax 4:1'],
    ['20,000 open brackets', `version: 1\nanchors: ${'['.repeat(20_000)}`, 'yaml-too-deep 1:1'],
    ['20,000 dashes', `version: 1\nanchors:\n  ${'- '.repeat(20_000)}`, 'yaml-too-deep 1:1'],
    ['an alias bomb', BOMB, 'yaml-too-many-aliases 1:1'],
    ['a circle of aliases', 'version: 1\nanchors: &a [*a]', 'yaml-circular 2:14'],
    ['an unclosed quote', 'version: 1\ntimezone: "UTC\n', 'yaml-syntax 3:1'],
    ['a map for a key', 'version: 1\n? [a, b]\n: c', 'yaml-syntax 2:3'],
  ])('%s', async (_, content, place) => {
    const { value, diagnostics } = await load(content);
    expect(value).toBeNull();
    expect(briefly(diagnostics)).toEqual([`error ${place}`]);
  });

  test('no file, a folder, 50 MB', async () => {
    const folder = await folderWith();
    expect((await loadFrom(folder)).diagnostics).toMatchObject([
      {
        code: 'file-not-found',
        message: expect.stringContaining('config.yaml'),
        at: { file: 'config.yaml' },
      },
    ]);
    const file = await open(join(folder, 'config.yaml'), 'w');
    await file.truncate(50_000_000);
    await file.close();
    expect((await loadFrom(folder)).diagnostics).toMatchObject([
      { code: 'file-too-large', message: expect.stringContaining('50.0 MB') },
    ]);
    const other = await folderWith();
    await mkdir(join(other, 'config.yaml'));
    expect((await loadFrom(other)).diagnostics).toMatchObject([
      { code: 'not-a-file', message: expect.stringContaining('folder') },
    ]);
  });
});

describe('row 6: a good config in any usual form', () => {
  test.each<[string, string | Uint8Array]>([
    ['byte order mark', `\ufeff${GOOD}`],
    ['Windows line ends', GOOD.replaceAll('\n', '\r\n')],
    ['JSON', JSON.stringify({ version: 1, matchers: { raw: { extension: ['dng', 'nef'] } } })],
    ['no line end', GOOD.trimEnd()],
    ['a document marker', `---\n${GOOD}...\n`],
  ])('%s', async (_, content) => {
    const { value, diagnostics } = await load(content);
    expect(diagnostics).toEqual([]);
    expect(value!.matchers.raw!.value).toEqual({ extension: ['dng', 'nef'] });
  });

  test('places are right behind a byte order mark and with Windows line ends', async () => {
    const { diagnostics } = await load('\ufeffversion: 1\r\ntimezone: Mars\r\n');
    expect(briefly(diagnostics)).toEqual(['error bad-timezone 2:11']);
    expect(diagnostics[0]!.at!.frame).toBe('  1 | version: 1\n  2 | timezone: Mars\n    |           ^^^^');
  });
});
