import { describe, expect, test } from '@jest/globals';
import { load, withRule } from './support.js';

const group = 'group: { by: duplicates }\nactions:\n';
const asset = 'match: { type: image }\nactions:\n';

/** What is written, with ▸ before each place that is to be found, and what is said about each: sentence and hint. */
const mistakes: readonly [name: string, text: string, expected: readonly string[]][] = [
  ['an unknown setting', 'version: 1\n▸rule: []', ['the file has no "rule" | did you mean rules?']],
  ['another version', 'version: ▸2', ['version is the number 2; this program knows 1 | undefined']],
  ['no version', '▸rules: []', ['the file needs version | begin the file with `version: 1`']],
  ['a misspelt version', '▸versoin: 1', ['the file has no "versoin" | did you mean version?']],
  [
    'a condition',
    withRule('match: { ▸filname: x }\nactions: [tag: x]'),
    ['"filname" is not a condition | did you mean filename?'],
  ],
  [
    'an action',
    withRule(`${asset}  - ▸visibilty: archive`),
    ['"visibilty" is not an action | did you mean visibility?'],
  ],
  [
    'swapped letters',
    withRule(`▸nmae: x\n${asset}  - tag: x`),
    ['"nmae" is not a key of a rule | did you mean name?'],
  ],
  [
    'a condition on the rule itself',
    withRule('▸filename: x\nactions: [tag: x]'),
    ['"filename" is not a key of a rule | put it under match'],
  ],
  [
    'an argument beside its action',
    withRule(`${asset}  - add-to-album: x\n    ▸create: true`),
    ['"create" is not an action | put it inside: add-to-album: { …, create: … }'],
  ],
  [
    'two actions in one',
    withRule(`${asset}  - { tag: x, ▸untag: y }`),
    ['tag and untag stand together where only one may | begin each with its own "- "'],
  ],
  [
    'row 117: a role that nobody has',
    withRule('for: albums\nmatch: { name: x }\nactions:\n  - share: { with: a@b.c, role: ▸admin }'),
    ['role is "admin"; expected viewer or editor | undefined'],
  ],
  [
    'a value of an enum',
    withRule(`${asset}  - delete: ▸thrash`),
    ['delete is "thrash"; expected trash or permanent | did you mean trash?'],
  ],
  [
    'an element of a list',
    withRule(`${group}  - keep-best: { by: [lowest: id], merge: [▸albms] }`),
    [
      'merge[0] is "albms"; expected albums, tags, favorite, visibility, rating, description, location, date, motion or persons | did you mean albums?',
    ],
  ],
  [
    'a word for a group',
    withRule('group: ▸duplicates\nactions: [{ stack: {} }]'),
    ['group is "duplicates"; expected a map | write { by: duplicates }'],
  ],
  [
    'a number for a range',
    withRule(`match: { rating: ▸5 }\nactions: [tag: x]`),
    ['rating is the number 5; expected a map with min, max | write { min: 5 }'],
  ],
  [
    'a comparison for a range',
    withRule(`match: { rating: ▸"< 3" }\nactions: [tag: x]`),
    ['rating is "< 3"; expected a map with min, max | write { max: 3 }'],
  ],
  [
    'a date for a range of dates',
    withRule('match: { taken: ▸2024-01-01 }\nactions: [tag: x]'),
    [
      'taken is "2024-01-01"; expected a map with after, before, older-than, newer-than | write { after: 2024-01-01 } or { before: 2024-01-01 }',
    ],
  ],
  [
    'a unit',
    withRule('match: { file-size: { min: ▸5 MiB } }\nactions: [tag: x]'),
    [
      'min is "5 MiB"; expected a number, or text such as 200MB | Bytes as a number, or with a unit: B, kB, MB, GB, TB (powers of 1000).',
    ],
  ],
  [
    'one value for a list',
    withRule('match: { has: ▸gps }\nactions: [tag: x]'),
    ['has is "gps"; expected a list | write a list: [gps]'],
  ],
  [
    'yes for true',
    withRule('match: { favorite: ▸yes }\nactions: [tag: x]'),
    ['favorite is "yes"; expected true or false | write true'],
  ],
  [
    'a number for text',
    withRule('match: { tag: [a, ▸5] }\nactions: [tag: x]'),
    ["tag[1] is the number 5; expected text | put it in quotes: '5'"],
  ],
  [
    'a number that no quotes make a date',
    withRule('match: { taken: { after: ▸2024 } }\nactions: [tag: x]'),
    [
      'after is the number 2024; expected text such as 2024-05-01 or 2024-05-01T18:30:00+02:00 | A day, or a day and a time, with or without a zone; without one, `timezone` counts.',
    ],
  ],
  ['nothing for a map', withRule('▸match:\nactions: [tag: x]'), ['match has no value | expected a map']],
  ['an empty condition', withRule('match: ▸{}\nactions: [tag: x]'), ['match is empty | undefined']],
  ['an empty list', withRule('match: { type: image }\nactions: ▸[]'), ['actions is empty | undefined']],
  [
    'no match',
    withRule('actions: [tag: x]').replace('name', '▸name'),
    ['rule "a-rule" needs match | undefined'],
  ],
  [
    'no actions',
    withRule('match: { type: image }').replace('name', '▸name'),
    ['rule "a-rule" needs actions | undefined'],
  ],
  [
    'a group action without group',
    withRule('actions: [▸keep-best: { by: [lowest: id] }]'),
    ['keep-best works on groups, and this rule has no group | add `group: { by: … }`'],
  ],
  [
    'a group action and a misspelt group',
    withRule('▸groups: { by: stem }\nactions: [stack: {}]'),
    ['"groups" is not a key of a rule | did you mean group?'],
  ],
  [
    'a grouping',
    withRule('group: { by: ▸duplicate }\nactions: [stack: {}]'),
    [
      'by is "duplicate"; expected duplicates, stem, burst, checksum, album, folder or stack, or text such as {{ re.burst }}, or a map with stem, burst, time | did you mean duplicates?',
    ],
  ],
  [
    'a criterion',
    withRule(`${group}  - stack: { primary: [{ ▸highst: rating }] }`),
    ['"highst" is not a criterion | did you mean highest?'],
  ],
  [
    'two criteria in one',
    withRule(`${group}  - stack: { primary: [▸{ highest: rating, lowest: id }] }`),
    ['primary[0] has highest and lowest; only one may be there | undefined'],
  ],
  [
    'a tolerance for a condition',
    withRule(`${group}  - stack: { primary: [▸{ prefer: { favorite: true }, tolerance: 2s }] }`),
    ['primary[0] needs highest or lowest | undefined'],
  ],
  [
    'a count without numbers',
    withRule('match: { count: ▸{ of: [{ favorite: true }] } }\nactions: [tag: x]'),
    ['count needs min or max | undefined'],
  ],
  [
    'an object among shorthands',
    withRule(`match: { album: { ▸nam: x }, person: { ▸al: [A] } }\nactions: [tag: x]`),
    ['album has no "nam" | did you mean name?', 'person has no "al" | did you mean all?'],
  ],
  [
    'nothing to write',
    withRule(`${asset}  - write-exif: ▸{}`),
    ['write-exif needs modules or fields | undefined'],
  ],
  [
    'several mistakes in one rule',
    withRule('enabled: ▸maybe\n▸priorty: 1\nmatch: { type: ▸img }\nactions: [rating: ▸0]'),
    [
      'enabled is "maybe"; expected true or false | undefined',
      '"priorty" is not a key of a rule | did you mean priority?',
      'type is "img"; expected image, video, audio or other, or a list | undefined',
      'rating is the number 0; expected -1, 1, 2, 3, 4, 5 or null | undefined',
    ],
  ],
];

describe('rows 4, H21: one diagnostic per mistake, with the nearest word that exists', () => {
  test.each(mistakes)('%s', async (_, text, expected) => {
    const { value, diagnostics } = await load(text.replaceAll('▸', ''));
    expect(value).toBeNull();
    expect(diagnostics.map(({ message, hint }) => `${message} | ${hint}`)).toEqual(expected);
    expect(diagnostics.map(({ at }) => `${at!.line}:${at!.column}`)).toEqual(markedPlaces(text));
  });

  test.each([
    ['row 8', 'server: { timeout: 0 }', '2:20', 'at least 1'],
    ['row 10', 'server: { requests-per-second: 0 }', '2:32', 'more than 0'],
    ['row 4', 'server: { concurrency: 1000 }', '2:24', 'at most 64'],
    ['row 173', 'watch: { every: 0s }', '2:17', 'text such as 15m'],
    ['row 173', 'watch: { every: -5m }', '2:17', 'text such as 15m'],
    ['row 4', 'safety: { max-deletes: { percent: 101 } }', '2:35', 'at most 100'],
  ])('%s: bounds of %s', async (_, setting, place, words) => {
    const { diagnostics } = await load(`version: 1\n${setting}\n`);
    expect(diagnostics.map(({ at }) => `${at!.line}:${at!.column}`)).toEqual([place]);
    expect(diagnostics[0]!.message).toContain(words);
  });

  test('the frame underlines the key or value, below the line before it', async () => {
    const { diagnostics } = await load(withRule('match: { filname: x }\nactions: [tag: x]'));
    expect(diagnostics[0]!.at!.frame).toBe(
      '  3 |   - name: a-rule\n  4 |     match: { filname: x }\n    |              ^^^^^^^',
    );
  });

  test('thousands of mistakes neither take for ever nor hide where to begin', async () => {
    const rules = Array.from(
      { length: 3000 },
      (_, n) => `  - { name: r${n}, mtch: {}, actions: [tga: x] }`,
    ).join('\n');
    const { diagnostics } = await load(`version: 1\nrules:\n${rules}\n`);
    expect(diagnostics.length).toBeGreaterThan(100);
    expect(diagnostics[0]).toMatchObject({ at: { line: 3, column: 17 }, hint: 'did you mean match?' });
  });
});

/** `line:column` of each mark, as if the marks were not there. */
function markedPlaces(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const parts = line.split('▸').slice(0, -1);
    return parts.map((_, mark) => `${index + 1}:${parts.slice(0, mark + 1).join('').length + 1}`);
  });
}
