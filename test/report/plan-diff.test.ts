import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/model/change.js';
import { diffPlans } from '../../src/plan/diff-plans.js';
import { renderDiffLine, renderPlanDiff } from '../../src/report/plan-diff.js';
import { change, planOf } from '../support/plan.js';

const rated = (id: string, rating: number): Change =>
  change({
    id: `c-${id}`,
    op: 'asset.set',
    target: `asset:${id}`,
    before: { rating: null },
    after: { rating },
  });
const before = planOf({ changes: [rated('a', 1), rated('b', 2), rated('c', 3)] });
const after = planOf({ changes: [rated('b', 2), rated('c', 4), rated('d', 5), rated('e', 5)] });
const options = { color: false, width: 100 };

describe('row 161: the difference of two plans in words', () => {
  test('one line for a watcher, on the clock of the plan', () => {
    expect(renderDiffLine(diffPlans(before, after))).toBe('+2 −1 ~1 changes since 00:55');
    expect(renderDiffLine(diffPlans(before, before))).toBe('no new changes since 00:55');
  });
  test('all of it', () => {
    expect(renderPlanDiff(diffPlans(before, after), options)).toBe(`Only in the second plan: 2 changes
    ~ d   rating none -> 5   (rule)
    ~ e   rating none -> 5   (rule)

Only in the first plan: 1 change
    ~ a   rating none -> 1   (rule)

In both, but different: 1 change; in the first plan
    ~ c   rating none -> 3   (rule)

  in the second plan
    ~ c   rating none -> 4   (rule)

3 -> 4 to change. 1 change is the same in both.
`);
  });
  test('none', () => {
    expect(renderPlanDiff(diffPlans(after, after), options)).toBe('The two plans do the same: 4 changes.\n');
  });
});
