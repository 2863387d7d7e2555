import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesIn, errorsIn, planOver } from '../support/planning.js';
import { anyConfig, anyLibrary } from './arbitraries.js';
import { libraryOf } from './library-of.js';
import { applied } from './mini-apply.js';

const RUNS = 3000;

test('row 163: property: a plan is refused, or the plan after it is empty', () => {
  let settled = 0;
  let refused = 0;
  fc.assert(
    fc.property(anyLibrary, anyConfig, (literal, config) => {
      const library = libraryOf(literal);
      const plan = planOver(config, library);
      if (errorsIn(plan).length > 0) {
        refused++;
        return;
      }
      if (plan.changes.length === 0) return;
      settled++;
      const after = applied(library, plan.changes);
      expect(changesIn(planOver(config, after))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  console.log({ settled, refused });
});
