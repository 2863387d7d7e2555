import { describe, expect, test } from '@jest/globals';
import { selectRules } from '../../src/config/select-rules.js';
import { folderWith, load, loadFrom, withRule } from './support.js';

describe('what the engine sees', () => {
  test('rows 8, 10, 173: every default', async () => {
    const { value } = await load('version: 1\n');
    const { files, hash, ...rest } = value!;
    expect(files).toHaveLength(1);
    expect(hash).not.toBe('');
    expect(rest).toEqual({
      server: { url: null, apiKey: null, timeout: 30, concurrency: 4, requestsPerSecond: null },
      disabled: 0,
      tests: [],
      timezone: 'Europe/Vienna',
      paths: [],
      exclude: null,
      safety: {
        maxChanges: 5000,
        maxDeletes: { count: 50, percent: 2 },
        onConflict: 'error',
        allowPermanent: false,
        protect: null,
      },
      defaults: { value: {}, source: expect.anything() },
      tracks: {},
      matchers: {},
      people: {},
      rankings: {},
      rules: [],
      watch: { every: 3600, apply: false },
      notify: null,
    });
  });

  test('rows 8, 10, 173: every setting', async () => {
    const folder = await folderWith({
      'config.yaml': `version: 1
server: { url: "https://x.example/api", api-key: { command: pass x }, timeout: 90, concurrency: 8, requests-per-second: 2.5 }
timezone: Asia/Tokyo
paths: [{ server: /mnt/nas, local: photos }, { server: /b, local: /c }]
exclude: { visibility: locked }
safety: { max-changes: 7, max-deletes: { percent: 0.5 }, on-conflict: skip, allow-permanent: true, protect: { favorite: true } }
defaults: { add-to-album: { create: true } }
watch: { every: 15m, apply: true }
notify: { command: ./tell me }
`,
    });
    const { value, diagnostics } = await loadFrom(folder);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      server: {
        url: 'https://x.example/api',
        apiKey: { command: 'pass x' },
        timeout: 90,
        concurrency: 8,
        requestsPerSecond: 2.5,
      },
      timezone: 'Asia/Tokyo',
      paths: [
        { server: '/mnt/nas', local: `${folder}/photos` },
        { server: '/b', local: '/c' },
      ],
      exclude: { value: { visibility: 'locked' } },
      safety: {
        maxChanges: 7,
        maxDeletes: { count: 50, percent: 0.5 },
        onConflict: 'skip',
        allowPermanent: true,
        protect: { value: { favorite: true } },
      },
      defaults: { value: { 'add-to-album': { create: true } } },
      watch: { every: 900, apply: true },
      notify: './tell me',
    });
    expect(value!.safety.protect!.source.locate(['favorite'])).toMatchObject({ line: 6, column: 121 });
  });

  test('row 173: never is for watching the rules alone', async () => {
    expect((await load('version: 1\nwatch: { every: never }\n')).value!.watch.every).toBeNull();
  });

  test('the zone of the machine is not asked for when the config names one', async () => {
    const { loadConfig } = await import('../../src/config/load-config.js');
    const cwd = await folderWith({ 'config.yaml': 'version: 1\ntimezone: UTC\n' });
    const options = {
      cwd,
      get timezone(): string {
        throw new Error('asked');
      },
    };
    expect((await loadConfig('config.yaml', options)).value!.timezone).toBe('UTC');
  });

  test('row 5: description is allowed on every block', async () => {
    const { value, diagnostics } = await load(`version: 1
description: all of it
server: { description: d }
paths: [{ server: /a, local: /b, description: d }]
safety: { description: d }
watch: { description: d }
rules:
  - name: a
    description: why
    group: { by: duplicates, description: d }
    actions:
      - keep-best: { by: [lowest: id], description: d }
      - stack: { description: d }
      - tag: { name: x, description: d }
      - add-to-album: { name: x, description: d }
      - write-exif: { modules: [people], description: d }
tests: [{ name: t, description: d, assets: { a: { filename: a.jpg } }, expect: { a: [] } }]
`);
    expect(diagnostics).toEqual([]);
    expect(value!.rules[0]!.description).toBe('why');
  });

  test('names that objects have by nature are ordinary names', async () => {
    const { value, diagnostics } = await load(
      `${withRule('match: { use: [constructor, __proto__] }\nactions: [tag: x]')}matchers:
  constructor: { type: image }
  __proto__: { type: video }
`,
    );
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value!.matchers)).toEqual(['constructor', '__proto__']);
    expect(Object.values(value!.matchers)[1]!.value).toEqual({ type: 'video' });
    expect(value!.matchers.toString).toBeUndefined();
  });
});

describe('row 165: which rules take part', () => {
  const rule = (name: string, more = ''): string =>
    `  - { name: ${name}, match: { type: image }, actions: [tag: x]${more} }\n`;
  const text = `version: 1\nrules:\n${rule('a', ', labels: [nightly]')}${rule('b', ', labels: [nightly, slow]')}${rule('c')}${rule('off', ', enabled: false')}`;

  test.each<[rules: string[], labels: string[], skip: string[], expected: string[]]>([
    [[], [], [], ['a', 'b', 'c']],
    [['a'], [], [], ['a']],
    [[], ['nightly'], [], ['a', 'b']],
    [['c'], ['nightly'], [], ['a', 'b', 'c']],
    [[], ['nightly'], ['slow'], ['a']],
    [[], [], ['nightly', 'c'], []],
    [[], [], ['nightly'], ['c']],
  ])('rules %j, labels %j, skip %j', async (rules, labels, skip, expected) => {
    const { value, diagnostics } = selectRules((await load(text)).value!, { rules, labels, skip });
    if (expected.length === 0) {
      expect(diagnostics).toMatchObject([{ code: 'no-rules-left' }]);
      return;
    }
    expect(diagnostics).toEqual([]);
    expect(value!.rules.map(({ name }) => name)).toEqual(expected);
  });

  test('a name that nothing has is an error with the nearest one', async () => {
    const config = (await load(text)).value!;
    expect(selectRules(config, { rules: ['slow', 'd'], labels: ['nigthly'], skip: ['off'] })).toMatchObject({
      value: null,
      diagnostics: [
        { message: 'no enabled rule is called "slow"', hint: 'choose it with --label slow' },
        { message: 'no enabled rule is called "d"', hint: 'did you mean a?' },
        { message: 'no enabled rule has the label "nigthly"', hint: 'did you mean nightly?' },
        { message: 'no enabled rule or label is called "off"', hint: 'known: a, b, c, nightly, slow' },
      ],
    });
  });
});
