import { describe, expect, test } from '@jest/globals';
import { briefly, load, withRule } from './support.js';

/** What people type, where the diagnostic points to, and what its hint says. */
const traps: readonly [name: string, rule: string, place: string, hint: string][] = [
  ['a pattern that starts with *', 'match: { filename: *.jpg }', 'yaml-unquoted 4:24', "'*.jpg'"],
  ['a pattern that starts with !', 'match: { filename: !*.jpg }', 'yaml-unquoted 4:24', "'!*.jpg'"],
  ['an unquoted template and more', 'actions:\n  - tag: {{ y }}/x', 'yaml-unquoted 5:15', '"{{ y }}/x"'],
  ['an unquoted template alone', 'actions:\n  - tag: {{ y }}', 'yaml-unquoted 5:15', '"{{ y }}"'],
  [
    'an unquoted template in a list',
    'actions:\n  - tag: [Trip/{{ y }}]',
    'yaml-unquoted 5:21',
    '"Trip/{{ y }}"',
  ],
  ['a regex in double quotes', 'match: { filename: "^IMG_\\d{4}$" }', 'yaml-unquoted 4:30', 'single quotes'],
  [
    'a regex with a colon',
    'match:\n  filename: ^(?<y>\\d{4}): x',
    'yaml-unquoted 5:17',
    "'^(?<y>\\d{4}): x'",
  ],
  ['a comparison', 'match:\n  rating: >= 4', 'yaml-unquoted 5:16', '{ min: 4 }'],
  ['an unknown tag', 'match: !include other.yaml', 'yaml-unquoted 4:12', 'include:'],
  [
    'a key given twice',
    'match: { type: image }\nmatch: { type: video }',
    'yaml-duplicate-key 5:5',
    'keep one',
  ],
  ['a tab', 'match:\n\ttype: image', 'yaml-syntax 5:5', 'spaces'],
  ['brackets in a pattern', 'match: { filename: [IMG_[0-9]*.jpg] }', 'yaml-unquoted 4:29', 'quotes'],
  ['an @ in front', 'match:\n  camera: @home', 'yaml-unquoted 5:15', "'@home'"],
  ['a number sign in a list', 'match:\n  filename: [IMG #1]', 'yaml-comment 5:18', "'IMG #1]'"],
];

describe('row 4: YAML that means something else than it seems', () => {
  test.each(traps)('%s', async (_, rule, place, hint) => {
    const { value, diagnostics } = await load(withRule(rule));
    expect(value).toBeNull();
    expect(briefly(diagnostics)).toEqual([`error ${place}`]);
    expect(diagnostics[0]!.hint).toContain(hint);
    expect(diagnostics[0]!.at!.frame).toContain('^');
  });

  test('a line that is not indented enough is not taken for a pattern without quotes', async () => {
    const text = 'version: 1\nrules:\n  - name: a\n   match: { filename: "x*" }\n    actions: [tag: x]\n';
    const { diagnostics } = await load(text);
    expect(briefly(diagnostics)).toEqual(['error yaml-syntax 4:1']);
    expect(diagnostics[0]!.message).toMatch(/^a line is not indented/);
    expect(diagnostics[0]!.hint).toContain('indentation');
  });

  test('text that a comment cuts off is a warning', async () => {
    const { value, diagnostics } = await load(
      withRule('match: { folder: [a] }\nunless:\n  filename: IMG #1\nactions: [tag: x]'),
    );
    expect(value!.rules[0]!.unless).toEqual({ filename: 'IMG' });
    expect(briefly(diagnostics)).toEqual(['warning yaml-comment 6:17']);
    expect(diagnostics[0]!.hint).toContain("'IMG #1'");
  });

  test.each(['filename: IMG # a comment', 'filename: IMG  #a comment', "filename: 'IMG #1'"])(
    'a comment that is meant as one is none of our business: %s',
    async (match) => {
      expect((await load(withRule(`match:\n  ${match}\nactions: [tag: x]`))).diagnostics).toEqual([]);
    },
  );

  test('a number where text belongs is shown as it was typed', async () => {
    const { diagnostics } = await load(withRule('match: { type: image }\nactions: [tag: 012]'));
    expect(briefly(diagnostics)).toEqual(['error bad-value 5:20']);
    expect(diagnostics[0]).toMatchObject({
      message: expect.stringContaining('012'),
      hint: "put it in quotes: '012'",
    });
  });

  test('yes, no and off are text, as YAML 1.2 has it, and no booleans', async () => {
    const { value } = await load(withRule('match: { filename: [off, no, yes] }\nactions: [tag: x]'));
    expect(value!.rules[0]!.match).toEqual({ filename: ['off', 'no', 'yes'] });
    const { diagnostics } = await load(withRule('enabled: no\nmatch: { type: image }\nactions: [tag: x]'));
    expect(diagnostics[0]!.hint).toBe('write false');
  });

  test('merge keys work, and what they bring is found where it was written', async () => {
    const text = `version: 1
anchors:
  base: &base { type: image }
  wrong: &wrong { type: img }
matchers:
  a: { <<: *base, favorite: true }
`;
    expect((await load(text)).value!.matchers.a!.value).toEqual({ type: 'image', favorite: true });
    expect(briefly((await load(text.replace('<<: *base', '<<: *wrong'))).diagnostics)).toEqual([
      'error bad-value 4:25',
    ]);
  });

  test('a Windows path is no regex, and ordinary text', async () => {
    const { value } = await load(withRule('match: { path: C:\\Photos\\2024 }\nactions: [tag: x]'));
    expect(value!.rules[0]!.match).toEqual({ path: 'C:\\Photos\\2024' });
  });
});
