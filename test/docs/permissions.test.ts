import { expect, test } from '@jest/globals';
import { PERMISSIONS } from '../../src/apply/permissions.js';
import { read } from './support.js';

const NAMES = /`([a-zA-Z]+\.[a-zA-Z]+)`/g;

/** Permissions that a row of the table names, as sets: a `;` stands between those of different changes. */
const rows = (): readonly ReadonlySet<string>[] => {
  const [, table] = read('docs/plan-and-apply.md').split('| to apply | permissions |\n|---|---|\n');
  return table!
    .split('\n\n')[0]!
    .split('\n')
    .map((row) => new Set([...row.matchAll(NAMES)].map(([, name]) => name!)));
};

/** The first row of the table. */
const ALWAYS: ReadonlySet<string> = new Set(['user.read', 'asset.read']);

test.each(Object.entries(PERMISSIONS))('row B9: the table says what %s takes', (_, needed) => {
  const row = rows().find((names) => needed.every((name) => ALWAYS.has(name) || names.has(name)));
  expect(row).toBeDefined();
});

test('row B9: the table names no permission that nothing takes', () => {
  const taken = new Set([...Object.values(PERMISSIONS).flat(), 'user.read', 'asset.read', 'duplicate.read']);
  expect(
    rows()
      .flatMap((names) => [...names])
      .filter((name) => !taken.has(name)),
  ).toEqual([]);
});
