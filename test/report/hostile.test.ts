import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutralise } from '../../src/report/foreign.js';
import { code, link, plain } from '../../src/report/markdown-text.js';
import { renderPlan } from '../../src/report/render-plan.js';
import { clip, widthOf } from '../../src/report/terminal.js';
import { change, planOf } from '../support/plan.js';

const HOSTILE: readonly [string, string][] = [
  ['an escape sequence', 'a\x1b[2Jb.jpg'],
  ['a link of its own', '\x1b]8;;https://evil.example\x1b\\x\x1b]8;;\x1b\\'],
  ['line breaks', 'one\r\nPlan: 0 to trash.'],
  ['reversed text', 'photo\u202egpj.exe'],
  ['C1 controls', 'a\u009b31mb'],
  ['what nobody sees', 'a\u200bb\ufeffc\u2066d'],
  ['half a character', 'a\ud800b'],
];

const plan = (text: string) =>
  planOf({
    rules: [{ name: 'rule', description: text, at: `${text}:1`, matched: 1 }],
    assets: { a: { filename: text, expect: {} } },
    names: { album: text },
    groups: { g: { rule: 'rule', by: text, members: ['a'], keep: ['a'] } },
    changes: [
      change({ op: 'album.add', target: 'asset:a', album: 'album', before: false, after: true, group: 'g' }),
      change({ op: 'asset.tag', target: 'asset:a', tag: text, before: false, after: true, why: text }),
      change({
        op: 'asset.set',
        target: 'asset:a',
        before: { description: text },
        after: { description: 'x' },
      }),
      change({
        op: 'exif.write',
        target: 'asset:a',
        to: 'original',
        backup: true,
        keepTime: true,
        path: text,
        version: null,
        before: { [text]: [text] },
        after: { [text]: { [text]: text } },
      }),
    ],
    skipped: [{ target: 'asset:a', by: [`${text}#0`], code: 'x', reason: text }],
    leftAlone: [{ rule: text, field: text, assets: 1 }],
    diagnostics: [
      {
        severity: 'error',
        code: text,
        message: text,
        hint: text,
        at: { file: text, line: 1, column: 1, frame: text },
      },
    ],
  });

// What a terminal acts on, but for the line breaks that are ours.
const DANGER = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/;

describe('names from a library cannot control the terminal', () => {
  const options = { format: 'text', width: 80, color: false, by: 'rule', skipped: true } as const;
  test.each(HOSTILE)('%s', (_, text) => {
    const lines = renderPlan(plan(text), options);
    expect(lines).not.toMatch(DANGER);
    // A line break in a name makes no line that reads like ours. (Only a hint and a frame may have lines.)
    expect(lines.split('\n').filter((line) => line.startsWith('Plan: '))).toHaveLength(1);
    expect(renderPlan(plan(text), { ...options, by: 'asset' })).not.toMatch(DANGER);
  });
  test('property: whatever the text, nothing harmful is left and nothing harmless is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutralise(text)).not.toMatch(DANGER);
        expect(neutralise(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
    for (const text of ['Ärger 日本.jpg', '👩‍👩‍👧.png', '🏳️‍🌈', 'می‌خواهم', 'a b-c_d(1).JPG'])
      expect(neutralise(text)).toBe(text);
  });
});

describe('names from a library are no Markdown', () => {
  test.each([
    ['plain.jpg', '`plain.jpg`'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\\|b', '<code>a&#92;&#124;b</code>'],
    ['</details><script>', '`</details><script>`'],
    ['@everyone #1', '`@everyone #1`'],
    [' ', '`" "`'],
  ])('%s', (text, expected) => expect(code(text)).toBe(expected));
  test.each([
    ['<b>', '&#60;b&#62;'],
    ['www.evil.example http://x', 'www&#46;evil.example http&#58;//x'],
    ['@team', '&#64;&#8203;team'],
    ['[x](y)', '&#91;x&#93;&#40;y&#41;'],
    ['1. one', '1&#46; one'],
    ['--- Plan: a.b', '&#45;-- Plan: a.b'],
  ])('outside of code: %s', (text, expected) => expect(plain(text)).toBe(expected));
  test('a table keeps its columns', () => {
    const rows = renderPlan(plan('a|b\nc'), { format: 'markdown', width: null, color: false, by: 'rule' })
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.split('|').length - 2).toBe(row.includes('rule') ? 6 : 3);
  });
  test('an address that is none gets no link', () => {
    const hostile = planOf({ server: { url: 'javascript:alert(1)', version: '3.1.0', user: 'u' } });
    const tagged = change({ op: 'asset.tag', target: 'asset:a', tag: 'x', before: false, after: true });
    const markdown = renderPlan(
      { ...hostile, changes: [tagged] },
      { format: 'markdown', width: null, color: false, by: 'rule' },
    );
    expect(markdown).not.toMatch(/\]\(<javascript/);
    expect(link({ text: 'a', url: 'https://x.example/photos/a' })).toBe(
      '[`a`](<https://x.example/photos/a>)',
    );
  });
});

describe('wide names', () => {
  test.each([
    ['日本日本日本日本.jpg', 10, '日本日…jpg'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 6, '👩‍👩‍👧👩‍👩‍👧…'],
    ['Screenshot_20251003-101500.png', 20, 'Screenshot_20…00.png'],
    ['short', 10, 'short'],
  ])('%s in %d columns', (text, columns, expected) => expect(clip(text, columns)).toBe(expected));
  test('property: never wider than asked, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 40 }), (text, columns) => {
        const safe = neutralise(text);
        expect(widthOf(clip(safe, columns))).toBeLessThanOrEqual(columns);
        expect(clip(safe, columns)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
