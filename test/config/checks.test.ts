import { describe, expect, test } from '@jest/globals';
import { briefly, load, withRule } from './support.js';

const filename = (pattern: string): string =>
  withRule(`match: { filename: '${pattern}' }\nactions: [tag: x]`);

describe('names', () => {
  test('a rule name is unique over all files, and both places are named', async () => {
    const { diagnostics } = await load(
      `${withRule('match: { type: image }\nactions: [tag: x]')}include: [a.yaml]\n`,
      {
        'a.yaml': withRule('match: { type: video }\nactions: [tag: y]'),
      },
    );
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-name',
        message: 'the rule name "a-rule" is taken',
        at: { file: 'a.yaml', line: 3 },
        related: [{ at: { file: 'config.yaml', line: 3, column: 11 } }],
      },
    ]);
  });

  test('matchers and rankings have names of their own', async () => {
    const config =
      'version: 1\ninclude: [a.yaml]\nmatchers: { x: { type: image } }\nrankings: { x: [{ lowest: id }] }\n';
    expect((await load(config, { 'a.yaml': 'version: 1\n' })).diagnostics).toEqual([]);
    const again = await load(config, { 'a.yaml': 'version: 1\nrankings: { x: [{ lowest: id }] }\n' });
    expect(again.diagnostics).toMatchObject([
      { code: 'duplicate-name', message: 'the ranking name "x" is taken' },
    ]);
  });

  test.each([
    ['match: { use: scrennshot }', '7:19', 'did you mean screenshot?'],
    ['match: { any: [{ use: [screenshot, raaw] }] }', '7:40', 'did you mean raw?'],
    ['match: { count: { of: [{ not: { use: toString } }], min: 1 } }', '7:42', 'known: raw, screenshot'],
    ['match: { use: raw }\nunless: { use: __proto__ }', '8:20', 'known: raw, screenshot'],
  ])('a matcher that is not there: %s', async (body, place, hint) => {
    const matchers = 'matchers:\n  screenshot: { filename: "S*" }\n  raw: { extension: dng }\n';
    const text = withRule(`${body}\nactions: [tag: x]`).replace('rules:', `${matchers}rules:`);
    const { diagnostics } = await load(text);
    expect(diagnostics).toMatchObject([{ code: 'unknown-matcher', hint }]);
    expect(`${diagnostics[0]!.at!.line}:${diagnostics[0]!.at!.column}`).toBe(place);
  });

  test('a ranking that is not there', async () => {
    const text = withRule('group: { by: duplicates }\nactions: [keep-best: { by: besst }]');
    const { diagnostics } = await load(`${text}rankings: { best: [{ lowest: id }] }\n`);
    expect(diagnostics).toMatchObject([
      { code: 'unknown-ranking', hint: 'did you mean best?', at: { line: 5, column: 32 } },
    ]);
  });

  test('matchers that use each other are one error', async () => {
    const { diagnostics } = await load(`version: 1
matchers:
  a: { any: [{ type: image }, { use: b }] }
  b: { not: { use: [c] } }
  c: { use: a }
  alone: { use: alone }
  fine: { all: [{ use: leaf }, { use: leaf }] }
  leaf: { type: image }
`);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'matchers use each other in a circle: a → b → c → a',
      'matchers use each other in a circle: alone → alone',
    ]);
    expect(briefly(diagnostics)[0]).toBe('error circular-matcher 5:13');
  });
});

describe('row 4: regular expressions', () => {
  test.each(['/(/', '/[a-/', '!/x{2,1}/', '/(?<a>x)(?<a>y)/'])('%s is no pattern', async (pattern) => {
    const { diagnostics } = await load(filename(pattern));
    expect(briefly(diagnostics)).toEqual(['error bad-regex 4:24']);
    expect(diagnostics[0]!.message).toContain(pattern);
  });

  test.each([
    '/^(a+)+$/',
    '/(.*)*x/',
    '/^(\\w+\\s?)*$/i',
    '/^(a|a)*$/',
    '/(x+x+)+y/',
    '!/^([a-z]+)*\\d$/',
    '/.*a.*b.*c.*d.*e.*f$/',
  ])('%s could run for ever', async (pattern) => {
    const { diagnostics } = await load(filename(pattern));
    expect(briefly(diagnostics)).toEqual(['error bad-regex 4:24']);
    expect(diagnostics[0]!.message).toContain('for ever');
  });

  test.each([
    '/^(IMG|VID)-(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)-WA/',
    '/^(?<burst>.+_BURST\\d+)/',
    '/^Screen_?Recording/i',
    '/^(\\d{2}-)+x$/',
    '/.*foo.*bar/',
    '/^.*a.*b.*c.*d$/',
    '/\\(+\\)+/',
    '/[(+)+]/',
  ])('%s is fine', async (pattern) => {
    expect((await load(filename(pattern))).diagnostics).toEqual([]);
  });

  test('what takes long to analyse is refused, or a warning where it could not be decided in time', async () => {
    const [found, ...others] = briefly((await load(filename('/^(.*?,){11}P/'))).diagnostics);
    expect(found).toMatch(/^(error bad|warning complicated)-regex 4:24$/);
    expect(others).toEqual([]);
  });

  test('they are found wherever a pattern may stand', async () => {
    const { diagnostics } = await load(`version: 1
exclude: { path: ['a', '/(1/'] }
safety: { protect: { person: { none: ['/(2/'] } } }
matchers: { m: { any: [{ album: { name: '/(3/', count: { min: 1 } } }] } }
rankings: { r: [{ avoid: { tag: '/(4/' } }] }
rules:
  - name: a
    group: { by: { stem: '/(5/' }, same: [folder], contains: [{ camera: '/(6/' }] }
    actions: [stack: { primary: [{ prefer: { lens: '/(7/' } }] }]
`);
    const numbers = diagnostics.map(({ message }) => /\d/.exec(message)![0]);
    expect(numbers.toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('what only looks like a regex is text, with a warning where it was surely meant as one', async () => {
    expect(briefly((await load(filename('/foo/gi'))).diagnostics)).toEqual(['warning regex-flags 4:24']);
    for (const match of [
      'path: /mnt/photos/img',
      'folder: ["/mnt/photos/my"]',
      'tag: /a/b/keep',
      'album: a/b/',
    ])
      expect((await load(withRule(`match: { ${match} }\nactions: [tag: x]`))).diagnostics).toEqual([]);
  });

  test('a path between slashes is a regex by accident', async () => {
    const { value, diagnostics } = await load(withRule('match: { path: "/mnt/photos/" }\nactions: [tag: x]'));
    expect(value).not.toBeNull();
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'path-as-regex', hint: 'for a path write /mnt/photos/**' },
    ]);
  });
});

describe('settings', () => {
  test('row 4: a time zone that is none', async () => {
    const { diagnostics } = await load('version: 1\ntimezone: Europe/Berln\n');
    expect(diagnostics).toMatchObject([{ code: 'bad-timezone', hint: 'did you mean Europe/Berlin?' }]);
    for (const zone of ['UTC', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires'])
      expect((await load(`version: 1\ntimezone: ${zone}\n`)).diagnostics).toEqual([]);
  });

  test('row 1: an address that is none', async () => {
    const { diagnostics } = await load('version: 1\nserver: { url: photos.example.net }\n');
    expect(diagnostics).toMatchObject([
      { code: 'bad-url', hint: 'write http://photos.example.net or https://photos.example.net' },
    ]);
  });

  test.each([
    'server:\n  api-key: s3cr3t-key\n  timeot: 1',
    'server:\n  api-key:\n    s3cr3t-key\n  timeot: 1',
    'server: { api-key: "s3cr3t-key", timeot: 1 }',
    'server:\n  timeout: *nothing\n  api_key: s3cr3t-key',
    'server:\n  api-key: [s3cr3t-key]',
    'server:\n  api-key: >\n    s3cr3t-key\n  url: "',
    '{ "server": { "api-key": "s3cr3t-key", "url": 5 } }',
  ])('row 15: a key in the file is in no diagnostic: %j', async (server) => {
    const { diagnostics } = await load(server.startsWith('{') ? server : `version: 1\n${server}\n`);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(JSON.stringify(diagnostics)).not.toContain('s3cr3t');
  });

  test('row 15: a key in the file works, with a warning', async () => {
    const { value, diagnostics } = await load('version: 1\nserver: { api-key: s3cr3t-key }\n');
    expect(value!.server.apiKey).toEqual({ literal: 's3cr3t-key' });
    expect(briefly(diagnostics)).toEqual(['warning literal-api-key 2:11']);
    expect(JSON.stringify(diagnostics)).not.toContain('s3cr3t');
  });
});

describe('what makes no sense together', () => {
  test.each([
    ['match: { rating: { min: 5, max: 3 } }\nactions: [tag: x]', '4:22'],
    ['match: { file-size: { min: 1GB, max: 200MB } }\nactions: [tag: x]', '4:25'],
    ['match: { taken: { after: 2025-01-01, before: 2024-01-01 } }\nactions: [tag: x]', '4:21'],
    ['match: { album: { count: { min: 2, max: 1 } } }\nactions: [tag: x]', '4:30'],
    ['group: { by: duplicates, min: 3, max: 2 }\nactions: [stack: {}]', '4:12'],
  ])('a range that nothing is in: %s', async (body, place) => {
    expect(briefly((await load(withRule(body))).diagnostics)).toEqual([`error empty-range ${place}`]);
  });

  test('row 53: delete: permanent needs safety.allow-permanent, also inside of keep-best', async () => {
    const text = `${withRule('match: { type: video }\nactions: [delete: permanent]')}  - name: b
    group: { by: duplicates }
    actions: [keep-best: { by: [lowest: id], others: [delete: permanent] }]
`;
    expect(briefly((await load(text)).diagnostics)).toEqual([
      'error permanent-not-allowed 5:23',
      'error permanent-not-allowed 8:63',
    ]);
    const allowed = await load(`${text}safety: { allow-permanent: true }\n`);
    expect(allowed.diagnostics).toEqual([]);
    expect(allowed.value!.safety.allowPermanent).toBe(true);
  });
});
