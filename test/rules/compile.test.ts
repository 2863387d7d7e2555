import { describe, expect, test } from '@jest/globals';
import type { Wants } from '../../src/model/need.js';
import { compileRules } from '../../src/rules/compile.js';
import { wantsOf } from '../../src/rules/wants.js';
import { findingsIn } from './../support/compile.js';
import { compiled, compiledRule, configOf, type TestConfig } from '../support/config.js';

describe('row 4: findings stand at their place', () => {
  test.each<readonly [string, TestConfig, readonly string[]]>([
    [
      'an unknown word in a matcher that is used',
      { matchers: { m: { any: [{ filname: 'x' }] } }, rules: [{ match: { use: 'm' } }] },
      ['error', 'unknown-condition', 'm.any.0.filname'],
    ],
    [
      'an unknown matcher',
      { rules: [{ name: 'r', match: { any: [{ use: ['raw'] }] } }] },
      ['error', 'unknown-matcher', 'r.match.any.0.use.0'],
    ],
    [
      'an action that needs a group',
      { rules: [{ name: 'r', match: { type: 'image' }, actions: [{ favorite: true }, { stack: {} }] }] },
      ['error', 'wrong-kind', 'r.actions.1.stack'],
    ],
    [
      'an unknown ranking',
      { rules: [{ name: 'r', group: { by: 'duplicates' }, actions: [{ 'keep-best': { by: 'best' } }] }] },
      ['error', 'unknown-ranking', 'r.actions.0.keep-best.by'],
    ],
    [
      'a token in the template of a group',
      { rules: [{ name: 'r', group: { by: '{{ re.x }}' }, actions: [{ stack: {} }] }] },
      ['error', 'unknown-group', 'r.group.by'],
    ],
    [
      'a condition of a ranking',
      {
        rules: [
          {
            ...{ name: 'r', group: { by: 'duplicates' } },
            actions: [{ 'keep-best': { by: [{ prefer: { filename: '/(/' } }, { lowest: 'id' }] } }],
          },
        ],
      },
      ['error', 'bad-regex', 'r.actions.0.keep-best.by.0.prefer.filename'],
    ],
    [
      'protect',
      { protect: { any: [{ taken: { after: '2024-13-01' } }] } },
      ['error', 'bad-date', 'protect.any.0.taken.after'],
    ],
  ])('%s', (_, config, finding) => expect(findingsIn(config)).toEqual([finding]));

  test('a matcher that several rules use is compiled, and complained about, once', () => {
    const rules = ['a', 'b'].map((name) => ({ name, match: { use: 'm' } }));
    expect(findingsIn({ matchers: { m: { filename: '/(/' } }, rules })).toEqual([
      ['error', 'bad-regex', 'm.filename'],
    ]);
  });

  test('groups of a regex in a matcher can be used in the actions of a rule', () => {
    const matchers = { whatsapp: { filename: '/-(?<day>\\d+)-WA/' } };
    const actions = [{ tag: 'day/{{ re.day }}' }];
    expect(findingsIn({ matchers, rules: [{ match: { use: 'whatsapp' }, actions }] })).toEqual([]);
    expect(findingsIn({ matchers, rules: [{ match: { not: { use: 'whatsapp' } }, actions }] })).toEqual([
      ['error', 'unknown-group', 'rule.actions.0.tag'],
    ]);
  });
});

test('a group rule without `match` sees all that rules see by themselves', () => {
  const rule = compiledRule({ group: { by: 'duplicates' }, actions: [{ stack: {} }] });
  expect(rule.kind).toBe('group');
  expect(rule.match.needs).toEqual([]);
});

describe('row 195: nothing is read that no rule asks about', () => {
  const dedupe = {
    group: { by: 'duplicates' },
    actions: [{ 'keep-best': { by: [{ highest: 'file-size' }], merge: [], others: 'archive' } }],
  };
  const wants = (config: TestConfig): Wants => wantsOf(compiled(config));
  const nothing = {
    ...{ persons: false, libraries: false, searches: [] },
    ...{ albums: 'none', tags: 'none', anyTag: false, duplicateTags: false },
  };

  test('rules about duplicates read the duplicates', () =>
    expect(wants({ rules: [dedupe] })).toMatchObject({ ...nothing, assets: 'duplicates', duplicates: true }));

  test('one other rule makes it the library', () =>
    expect(wants({ rules: [dedupe, { match: { type: 'image' } }] })).toMatchObject({
      ...nothing,
      assets: 'all',
    }));

  test('a tag that a rule about duplicates owns has members outside of them', () => {
    const actions = [{ tag: { name: 'twice', sync: true } }];
    expect(wants({ rules: [{ ...dedupe, actions }] })).toMatchObject({ assets: 'all', duplicates: true });
  });

  test('rules about files read files alone', () =>
    expect(wants({ rules: [{ match: { filename: 'x', rating: { min: 1 } } }] })).toEqual({
      ...nothing,
      ...{ assets: 'all', duplicates: false, stacks: false, faces: false },
    }));

  test.each<readonly [string, TestConfig, Partial<Wants>]>([
    [
      'persons in a template',
      { rules: [{ match: { type: 'image' }, actions: [{ tag: '{{ persons }}' }] }] },
      { persons: true },
    ],
    ['persons in protect', { protect: { person: 'Anna' } }, { persons: true }],
    ['the stack', { rules: [{ match: { type: 'image' }, unless: { has: ['stack'] } }] }, { stacks: true }],
    ['the name of a library', { exclude: { library: 'NAS*' } }, { libraries: true }],
    ['upload needs no names', { exclude: { library: ['upload', '!external'] } }, { libraries: false }],
    ['any tag', { exclude: { missing: ['tag'] } }, { tags: 'none', anyTag: true }],
    [
      'all tags of duplicates',
      {
        rules: [
          { group: { by: 'duplicates' }, actions: [{ 'keep-best': { by: [{ highest: 'file-size' }] } }] },
          { match: { tag: 'x' } },
        ],
      },
      { assets: 'all', anyTag: false, duplicateTags: true },
    ],
    ['any album', { exclude: { missing: ['album'] } }, { albums: 'all' }],
    ['the number of albums', { exclude: { album: { count: { min: 2 } } } }, { albums: 'all' }],
    [
      'a list of tags',
      { rules: [{ match: { type: 'image' }, actions: [{ tag: 'all/{{ tags }}' }] }] },
      { tags: 'all' },
    ],
  ])('%s', (_, config, expected) => expect(wants(config)).toMatchObject(expected));

  test('of albums and tags, only those whose names are asked for', () => {
    const { albums, tags } = wants({
      protect: { album: ['Family', 'Wedding*'], tag: '!keep/**' },
      rules: [{ match: { type: 'image' }, actions: [{ tag: 'auto/{{ y }}' }, { 'add-to-album': '!Best' }] }],
    });
    const among = (wanted: Wants['albums'], names: readonly string[]) =>
      names.filter((name) => typeof wanted === 'function' && wanted(name));
    expect(among(albums, ['family', 'Wedding 2019', '!Best', 'Best', 'Rome'])).toEqual([
      'family',
      'Wedding 2019',
      '!Best',
    ]);
    expect(among(tags, ['keep/a', 'keep', 'auto/2024', 'other'])).toEqual(['keep/a', 'auto/2024']);
  });
});

describe('models 2.3: a rule that would undo manual edits at every run', () => {
  const image = { type: 'image' };
  test.each<readonly [string, TestConfig]>([
    ['rating', { rules: [{ match: image, actions: [{ rating: 5 }] }] }],
    ['description', { rules: [{ match: image, actions: [{ description: 'x' }] }] }],
  ])('%s', (action, config) =>
    expect(findingsIn(config)).toEqual([['hint', 'overwrites-edits', `rule.actions.0.${action}`]]),
  );

  test.each<TestConfig>([
    { rules: [{ match: { missing: ['rating'] }, actions: [{ rating: 5 }] }] },
    { rules: [{ match: { all: [image, { missing: ['description'] }] }, actions: [{ description: 'x' }] }] },
    {
      matchers: { bare: { missing: ['rating'] } },
      rules: [{ match: { use: 'bare' }, actions: [{ rating: 5 }] }],
    },
    { rules: [{ match: image, actions: [{ favorite: true }] }] },
  ])('not with a fitting `missing`: %j', (config) => expect(findingsIn(config)).toEqual([]));
});

describe('what a rule owns it does not ask about', () => {
  const owner = (more: Readonly<Record<string, unknown>>, owned: Readonly<Record<string, unknown>>) =>
    findingsIn({ rules: [{ ...more, actions: [owned] }] }).filter(([, code]) => code !== 'overwrites-edits');
  const mine = { tag: { name: 'auto/x', sync: true } };
  const inbox = { 'add-to-album': { name: 'Inbox {{ y }}', create: true, sync: 'Inbox *' } };

  test.each([
    [{ match: { tag: 'auto/x' } }, mine],
    [{ match: { not: { tag: 'auto/*' } } }, mine],
    [{ match: { type: 'image' }, unless: { has: ['tag'] } }, mine],
    [{ match: { missing: ['album'] } }, inbox],
    [{ match: { album: 'Inbox 2024' } }, inbox],
    [{ match: { album: 'Inbox *' } }, inbox],
  ])('%j with %j is an error', (more, owned) => {
    const place = 'unless' in more ? /unless$/ : /match$/;
    expect(owner(more, owned)).toEqual([['error', 'reads-what-it-owns', expect.stringMatching(place)]]);
  });

  test.each([
    [{ match: { tag: 'auto/y' } }, mine],
    [{ match: { tag: '!other' } }, mine],
    [{ match: { album: 'Holidays' } }, inbox],
    [{ match: { missing: ['album'] } }, mine],
  ])('%j with %j is none', (more, owned) => expect(owner(more, owned)).toEqual([]));
});

describe('a matcher of words about albums', () => {
  const family = { any: [{ keyword: 'family' }, { shared: true }] };
  const aboutAlbums = {
    name: 'r',
    for: 'albums' as const,
    match: { use: 'family' },
    actions: [{ order: 'asc' }],
  };

  test('is used in rules about albums, also with `not`, and by other matchers', () => {
    const { rules, diagnostics } = compileRules(
      configOf({
        matchers: { family, mine: { owner: 'me', use: 'family' } },
        rules: [{ ...aboutAlbums, match: { all: [{ use: 'mine' }, { not: { use: 'family' } }] } }],
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(rules.unused).toEqual([]);
  });

  test('counts as unused, and is checked, while no rule uses it', () => {
    const { rules, diagnostics } = compileRules(
      configOf({ matchers: { family, wrong: { any: [{ keyword: 'x' }, { filname: 'x' }] } }, rules: [] }),
    );
    expect(rules.unused.map(({ name }) => name)).toEqual(['family', 'wrong']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Rules about albums have no condition "filname".',
    ]);
  });

  test('is none for a rule about assets, nor the other way round', () => {
    const { diagnostics } = compileRules(
      configOf({
        matchers: { family, raw: { extension: 'dng' } },
        rules: [{ match: { use: 'family' } }, { ...aboutAlbums, match: { use: 'raw' } }],
      }),
    );
    expect(diagnostics.map(({ message, hint }) => ({ message, hint }))).toEqual([
      {
        message: 'There is no condition "keyword".',
        hint: 'only rules about albums (`for: albums`) have it',
      },
      {
        message: 'There is no condition "shared".',
        hint: 'only rules about albums (`for: albums`) have it',
      },
      {
        message: 'Rules about albums have no condition "extension".',
        hint: expect.stringContaining('known: use, all,'),
      },
    ]);
  });
});

test('a mistake in a matcher that nothing uses is found, and its persons are not looked for', () => {
  const matchers = { broken: { taken: { after: '2024-02-31' } }, fine: { person: 'Nobody' } };
  const { rules, diagnostics } = compileRules(configOf({ matchers, rules: [{ match: { type: 'image' } }] }));
  expect(diagnostics.map(({ code }) => code)).toEqual(['bad-date']);
  expect(rules.asked).toEqual([]);
  expect(rules.unused.map(({ name }) => name)).toEqual(['broken', 'fine']);
});
