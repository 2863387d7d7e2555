import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/model/change.js';
import { diffPlans, isSamePlan } from '../../src/plan/diff-plans.js';
import { isEmpty, kindOf, summarize } from '../../src/plan/summary.js';
import { examplePlan } from '../report/example-plan.js';
import { change, planOf } from '../support/plan.js';

const rated = (id: string, rating: number, more: Partial<Change> = {}): Change =>
  ({
    ...change({ id, op: 'asset.set', target: `asset:${id}`, before: { rating: null }, after: { rating } }),
    ...more,
  }) as Change;

describe('row 161: two plans compared by what they would do', () => {
  const before = planOf({ changes: [rated('c-a', 1), rated('c-b', 2), rated('c-c', 3)] });
  const after = planOf({ changes: [rated('c-b', 2), rated('c-c', 4), rated('c-d', 5), rated('c-e', 5)] });
  const diff = diffPlans(before, after);
  test('added, removed, changed, same', () => {
    expect(diff.added.map(({ id }) => id)).toEqual(['c-d', 'c-e']);
    expect(diff.removed.map(({ id }) => id)).toEqual(['c-a']);
    expect(diff.changed.map((one) => [one.before.after, one.after.after])).toEqual([
      [{ rating: 3 }, { rating: 4 }],
    ]);
    expect(diff.same).toBe(1);
    expect(isSamePlan(diff)).toBe(false);
  });
  test('what a change needs and which action of its rule wants it is no difference, why it is wanted is', () => {
    const compare = (more: Partial<Change>) =>
      isSamePlan(
        diffPlans(planOf({ changes: [rated('c-a', 1)] }), planOf({ changes: [rated('c-a', 1, more)] })),
      );
    expect(compare({ by: ['rule#4'], needs: ['c-x'] })).toBe(true);
    expect(compare({ why: 'another reason' })).toBe(false);
  });
});

test('property: a diff and its reverse mirror each other, and nothing gets lost', () => {
  const plans = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 })), {
      selector: ([id]) => id,
    })
    .map((list) => planOf({ changes: list.map(([id, rating]) => rated(`c-${id}`, rating)) }));
  fc.assert(
    fc.property(plans, plans, (a, b) => {
      const there = diffPlans(a, b);
      const back = diffPlans(b, a);
      const ids = (changes: readonly Change[]) => changes.map(({ id }) => id).sort();
      expect(ids(there.added)).toEqual(ids(back.removed));
      expect(ids(there.removed)).toEqual(ids(back.added));
      expect(there.changed.length).toBe(back.changed.length);
      expect(there.same + there.changed.length + there.added.length).toBe(b.changes.length);
      expect(there.same + there.changed.length + there.removed.length).toBe(a.changes.length);
      expect(isSamePlan(diffPlans(a, a))).toBe(true);
    }),
  );
});

describe('row 185: totals', () => {
  const { summary, changes } = examplePlan;
  test('the four kinds add up to the number of changes', () => {
    expect(summary.add + summary.change + summary.remove + summary.trash).toBe(changes.length);
    for (const kind of ['add', 'change', 'remove', 'trash'] as const)
      expect(changes.filter((one) => kindOf(one) === kind)).toHaveLength(summary[kind]);
  });
  test('an asset that several changes touch is one asset, members of a stack count each', () => {
    const stack = change({
      op: 'stack.create',
      target: 'stack:+s',
      before: [],
      after: { primaryId: 'c-a', members: ['c-a', 'c-b', 'c-c'] },
    });
    expect(summarize([rated('c-a', 1), rated('c-a', 2), stack], 4, 10)).toEqual({
      add: 1,
      change: 2,
      remove: 0,
      trash: 0,
      skip: 4,
      unchanged: 7,
    });
  });
  test('a plan without changes is empty, whatever it skips', () => {
    const skip = { target: 'asset:a', by: ['r#0'], code: 'x', reason: 'x' };
    expect(isEmpty(planOf({ skipped: [skip] }))).toBe(true);
    expect(isEmpty(examplePlan)).toBe(false);
  });
});
