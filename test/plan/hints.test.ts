import { describe, expect, test } from '@jest/globals';
import { asset, library } from '../support/asset.js';
import type { TestConfig } from '../support/config.js';
import { planOver } from '../support/planning.js';

const one = library({ assets: [asset({ id: 'a', tags: ['old'] })] });
const hints = (written: TestConfig, only?: readonly string[]) =>
  planOver(written, one, only && { only })
    .diagnostics.filter(({ severity }) => severity === 'hint')
    .map(({ code, message }) => `${code}: ${message}`);

const matching = { name: 'matching', match: { type: 'image' }, actions: [{ tag: 'x' }] };
const idle = { name: 'idle', match: { type: 'video' }, actions: [{ tag: 'x' }] };

describe('hints after a plan', () => {
  test('rules that match nothing are named, all in one', () => {
    expect(hints({ rules: [matching, idle, { ...idle, name: 'too' }] })).toEqual([
      'matched-nothing: These rules match nothing: idle, too.',
    ]);
  });

  test('one that empties what it owns has something to do', () => {
    const emptying = { ...idle, actions: [{ tag: { name: 'old', sync: true } }] };
    expect(hints({ rules: [emptying] })).toEqual([]);
  });

  test('a matcher that no rule uses is named, but not one that others are made of', () => {
    const matchers = { raw: { extension: 'dng' }, big: { use: 'raw' }, spare: { extension: 'gif' } };
    expect(
      hints({ matchers, rules: [matching, { ...matching, name: 'b', unless: { use: 'big' } }] }),
    ).toEqual(['unused-matcher: No enabled rule uses the matcher "spare".']);
  });

  test('a selection of rules says nothing about the others', () => {
    expect(hints({ matchers: { raw: { extension: 'dng' } }, rules: [matching, idle] }, ['idle'])).toEqual([]);
  });
});
