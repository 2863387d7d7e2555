import { describe, expect, test } from '@jest/globals';
import { testRules } from '../../src/app/test-rules.js';
import { load } from '../config/support.js';

const RULES = `version: 1
matchers: { screenshot: { filename: "Screenshot*" } }
rules:
  - name: screenshots
    labels: [tidy]
    match: { use: screenshot, taken: { older-than: 30d } }
    unless: { tag: keep }
    actions: [visibility: archive, add-to-album: Screenshots]
  - name: dedupe
    group: { by: duplicates }
    actions: [keep-best: { by: [{ highest: megapixels }] }]
  - name: pairs
    group: { by: stem, same: [folder] }
    actions: [stack: {}]
  - name: names
    match: { has: [person] }
    actions: [write-exif: { fields: { "XMP-dc:Subject": "{{ persons }}" } }]
`;

/** Findings and gaps as one line each. */
async function run(tests: string, others: Readonly<Record<string, string>> = {}) {
  const { value, diagnostics } = await load(`${RULES}tests:\n${tests}`, others);
  if (!value)
    return { passed: 0, failures: diagnostics.map(({ message, at }) => `${at?.line}: ${message}`), gaps: [] };
  const { passed, failures, gaps } = testRules({ config: value, whole: value });
  return {
    passed,
    failures: failures.map(({ message, at }) => `${at?.line}: ${message.replace(/^Test ".*?": /, '')}`),
    gaps: gaps().map(
      ({ rule, condition = '', missing, at }) => `${at.line}: ${rule} ${condition} ${missing}`,
    ),
  };
}

const one = (assets: string, expected: string, more = ''): string =>
  `  - name: one\n    assets: { ${assets} }\n    expect: { ${expected} }\n${more}`;

describe('row B10: what a test wants', () => {
  test.each([
    [
      'values and albums, which are there without being declared',
      'a: { filename: Screenshot_1.png, taken: 2025-01-01 }',
      'a: [visibility: archive, add-to-album: Screenshots]',
    ],
    [
      'the kept one of a group with what it inherits, and the trash',
      'a: { filename: a.jpg, width: 1, height: 1, duplicate: g, albums: [Rome] }, b: { filename: b.jpg, width: 2, height: 2, duplicate: g }',
      'a: [delete: trash], b: [kept, add-to-album: Rome]',
    ],
    [
      'a stack, by the key of its primary',
      'raw: { filename: P1.nef, path: /p/P1.nef }, jpg: { filename: P1.jpg, path: /p/P1.jpg }',
      'raw: [stack: jpg], jpg: [stack: jpg]',
    ],
    [
      'metadata in a file',
      'a: { filename: a.jpg, persons: [Anna] }',
      'a: [write-exif: { "XMP-dc:Subject": [Anna] }]',
    ],
    ['nothing at all', 'a: { filename: Screenshot_1.png, taken: 2025-01-01, tags: [keep] }', 'a: []'],
  ])('%s', async (_, assets, expected) => {
    expect(await run(one(assets, expected))).toMatchObject({ passed: 1, failures: [] });
  });

  test.each([
    ['too little', 'a: { filename: a.jpg }', 'a: [tag: x]', 'a: wanted tag: x; got nothing.'],
    [
      'too much',
      'a: { filename: Screenshot_1.png, taken: 2025-01-01 }',
      'a: [visibility: archive]',
      'a: wanted visibility: archive; got add-to-album: Screenshots, visibility: archive.',
    ],
    [
      'another one is kept',
      'a: { filename: a.jpg, width: 1, height: 1, duplicate: g }, b: { filename: b.jpg, width: 2, height: 2, duplicate: g }',
      'a: [kept]',
      'a: wanted kept; got delete: trash.',
    ],
    [
      'no such day',
      'a: { filename: a.jpg, taken: 2025-02-30 }',
      'a: []',
      'Asset "a": "2025-02-30" is no date and time.',
    ],
    ['no such asset', 'a: { filename: a.jpg }', 'b: []', 'this test has no asset "b"'],
  ])('%s: wanted and got, with the line', async (_, assets, expected, message) => {
    const { failures } = await run(one(assets, expected));
    expect(failures).toEqual([expect.stringMatching(/^2\d: /)]);
    expect(failures[0]).toContain(message);
  });
});

test('row B10: `now` and `only` say when it is and which rules take part', async () => {
  const asset = 'a: { filename: Screenshot_1.png, taken: 2025-12-20, persons: [Anna] }';
  const early = one(asset, 'a: []', '    now: 2026-01-01\n    only: [tidy]\n');
  const late = one(
    asset,
    'a: [visibility: archive, add-to-album: Screenshots]',
    '    now: 2026-03-01\n    only: [screenshots]\n',
  );
  expect(await run(early + late)).toMatchObject({ passed: 2, failures: [] });
  const { failures } = await run(one(asset, 'a: []', '    only: [screenshot]\n'));
  expect(failures).toEqual([expect.stringContaining('no enabled rule or label is called "screenshot"')]);
});

test('row B10: tests of included files run, too', async () => {
  const more = `version: 1\ntests:\n${one('a: { filename: a.jpg }', 'a: [tag: x]')}`;
  const { failures } = await run(`${one('a: { filename: a.jpg }', 'a: []')}include: [more.yaml]\n`, {
    'more.yaml': more,
  });
  expect(failures).toEqual(['5: a: wanted tag: x; got nothing.']);
});

test('row B10: coverage names rules and conditions that no test shows', async () => {
  const { gaps } = await run(
    one(
      'a: { filename: Screenshot_1.png, taken: 2025-01-01 }',
      'a: [visibility: archive, add-to-album: Screenshots]',
    ),
  );
  expect(gaps).toEqual([
    '6: screenshots use never false',
    '2: screenshots filename: Screenshot* never false',
    '6: screenshots taken: { older-than: 30d } never false',
    '7: screenshots tag: keep never true',
    '9: dedupe  no test in which it does anything',
    '12: pairs  no test in which it does anything',
    '15: names  no test in which it does anything',
  ]);
});
