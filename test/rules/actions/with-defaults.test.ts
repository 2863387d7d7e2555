import { describe, expect, test } from '@jest/globals';
import { withDefaults } from '../../../src/rules/actions/with-defaults.js';
import { findingsIn } from '../../support/compile.js';
import { compiled } from '../../support/config.js';
import { contextOf } from '../../support/rules.js';

const argumentOf = (written: unknown, value: Readonly<Record<string, unknown>>, shorthand?: string) =>
  withDefaults(
    { name: 'date', ...(shorthand !== undefined && { shorthand }) },
    written,
    contextOf({ defaults: { date: value } }),
  )[0];

describe('row 93: defaults', () => {
  test('fill in what an action leaves out, and nothing else', () => {
    expect(argumentOf({ from: ['filename'], within: '2h' }, { within: '1d', timezone: 'photo' })).toEqual({
      from: ['filename'],
      within: '2h',
      timezone: 'photo',
    });
  });

  test('fill in the map that a name alone is short for', () => {
    expect(argumentOf('Rome', { create: true }, 'name')).toEqual({ name: 'Rome', create: true });
    expect(argumentOf(['a', 'b'], { create: true }, 'name')).toEqual({ name: ['a', 'b'], create: true });
  });

  test('have no place in an argument that is no map', () => {
    expect(argumentOf('2024-05-01', { within: '1d' })).toBe('2024-05-01');
  });

  test('a mistake in one is reported once, where it stands', () => {
    const from = { date: { from: ['filename'] } };
    expect(
      findingsIn({ defaults: { date: { timezone: 'Mars' } }, rules: [{ actions: [from, from] }] }),
    ).toEqual([['error', 'unknown-timezone', 'defaults.date.timezone']]);
  });

  test('a mistake of the action stays in the rule', () => {
    const own = { date: { from: ['filename'], timezone: 'Mars' } };
    expect(
      findingsIn({ defaults: { date: { timezone: 'photo' } }, rules: [{ name: 'r', actions: [own] }] }),
    ).toEqual([['error', 'unknown-timezone', 'r.actions.0.date.timezone']]);
  });

  test('hold for what becomes of the others', () => {
    const findings = findingsIn({
      defaults: { date: { timezone: 'Mars' } },
      rules: [
        {
          group: { by: 'duplicates' },
          actions: [{ 'keep-best': { by: 'immich-suggestion', others: [{ date: { from: ['filename'] } }] } }],
        },
      ],
    });
    expect(findings).toContainEqual(['error', 'unknown-timezone', 'defaults.date.timezone']);
  });

  test('hold for actions on albums', () => {
    const { albumRules } = compiled({
      defaults: { share: { prune: true } },
      rules: [{ for: 'albums', actions: [{ share: { with: 'ben@example.org' } }] }],
    });
    expect(albumRules[0]!.actions[0]!.uses).toContain('share.end');
  });

  test('delete-unused as a default is said of the tags that are synced', () => {
    expect(
      findingsIn({ defaults: { tag: { 'delete-unused': true } }, rules: [{ actions: [{ tag: 'a' }] }] }),
    ).toEqual([]);
  });
});
