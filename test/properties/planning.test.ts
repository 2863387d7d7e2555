import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockersOf } from '../../src/model/blockers.js';
import type { Library } from '../../src/model/library.js';
import { canonical } from '../../src/plan/canonical.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import type { TestConfig } from '../support/config.js';
import { changesIn, planOver, type TestPlan } from '../support/planning.js';
import { anyConfig, anyGrowingConfig, anyLibrary } from './arbitraries.js';
import { libraryOf } from './library-of.js';
import { applied } from './mini-apply.js';

/** Limits are there to be raised; what is left keeps the plan from being applied at all. */
const isRefused = (plan: TestPlan): boolean => blockersOf(plan, {}).some(({ brake }) => brake === undefined);

test('rows 82, 163, H19: property: a plan is refused, or the plan after it is empty', () => {
  const seen = { refused: 0, empty: 0, settled: 0 };
  fc.assert(
    fc.property(anyLibrary, anyConfig, (literal, config) => {
      const library = libraryOf(literal);
      const plan = planOver(config, library);
      seen[isRefused(plan) ? 'refused' : plan.changes.length === 0 ? 'empty' : 'settled']++;
      if (!isRefused(plan)) expect(changesIn(planOver(config, applied(library, plan.changes)))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  // It would hold as well if all plans were refused or empty.
  expect(seen.settled).toBeGreaterThan(600);
  expect(seen.refused).toBeGreaterThan(20);
}, 140_000);

/** What a plan says, but for the rules in the order of the file. */
const said = ({ id: _, rules, diagnostics: __, ...plan }: TestPlan): unknown => ({
  ...plan,
  rules: [...rules].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

const shuffled = <T>(values: readonly T[], order: readonly number[]): T[] =>
  values
    .map((value, index) => ({ value, at: order[index % order.length]! }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

test('row 161: property: equal input gives equal bytes, whatever the order of photos and rules', () => {
  const anyOrder = fc.array(fc.nat(100), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(anyLibrary, anyConfig, anyOrder, (literal, written, order) => {
      // With `stop` the order of the rules is part of what they say.
      const config: TestConfig = { ...written, rules: written.rules!.map(({ stop: _, ...rule }) => rule) };
      const plan = planOver(config, libraryOf(literal));
      expect(canonical(planOver(config, libraryOf(literal)))).toBe(canonical(plan));
      const mixed: LibraryLiteral = {
        ...literal,
        assets: Object.fromEntries(shuffled(Object.entries(literal.assets), order)),
      };
      const turned = { ...config, rules: shuffled(config.rules!, order) };
      expect(said(planOver(turned, libraryOf(mixed)))).toEqual(said(plan));
    }),
    { numRuns: 600 },
  );
}, 140_000);

/** Plans and applies at most so many assets at a time, until nothing is left. */
function inParts(config: TestConfig, library: Library, limit: number): Library {
  let current = library;
  for (let part = 0; part < 40; part++) {
    const plan = planOver(config, current, { limit });
    if (plan.changes.length === 0) return current;
    current = applied(current, plan.changes);
  }
  throw new Error('it never ends');
}

test('row 166: property: in parts or at once, the end is the same', () => {
  let divided = 0;
  fc.assert(
    fc.property(anyLibrary, anyGrowingConfig, fc.integer({ min: 0, max: 2 }), (literal, config, more) => {
      const library = libraryOf(literal);
      const plan = planOver(config, library);
      expect(isRefused(plan)).toBe(false);
      // A group is applied as a whole or not at all.
      const limit = Math.max(1, ...Object.values(plan.groups).map(({ members }) => members.length)) + more;
      if (!planOver(config, library, { limit }).complete) divided++;
      expect(inParts(config, library, limit)).toEqual(applied(library, plan.changes));
    }),
    { numRuns: 600 },
  );
  expect(divided).toBeGreaterThan(100);
}, 140_000);
