import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../src/plan/canonical.js';
import { createFirstLooks } from '../../src/plan/first-looks.js';
import { planOver } from '../support/planning.js';
import { anyConfig, anyLibrary } from './arbitraries.js';
import { libraryOf } from './library-of.js';

test('property: over a library that is kept, edited rules plan the same as at first', () => {
  let shared = 0;
  fc.assert(
    fc.property(anyLibrary, anyConfig, anyConfig, fc.nat(3), (literal, before, other, from) => {
      const library = libraryOf(literal);
      // Some rules stay, others come in their place; and so may everything around the rules.
      const rules = [...before.rules!.slice(from), ...other.rules!].map((rule, at) => ({
        ...rule,
        name: `r${at}`,
      }));
      const edited = from % 2 === 0 ? { ...before, rules } : { ...other, rules };
      const looks = createFirstLooks();
      planOver(before, library, { looks });
      if (before.rules!.length > from && from % 2 === 0) shared++;
      // Twice: what the second plan noted must not depend on what the first did.
      for (const config of [edited, edited, before])
        expect(canonical(planOver(config, library, { looks }))).toBe(canonical(planOver(config, library)));
    }),
    { numRuns: 500 },
  );
  expect(shared).toBeGreaterThan(100);
}, 140_000);
