import type { Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { canonical } from './canonical.js';

/** What one plan would do that another would not. */
export interface PlanDiff {
  readonly before: Plan;
  readonly after: Plan;
  /** Only in the second plan. */
  readonly added: readonly Change[];
  /** Only in the first plan. */
  readonly removed: readonly Change[];
  /** In both, for the same rules, but with another value, another reason or another keeper. */
  readonly changed: readonly { readonly before: Change; readonly after: Change }[];
  readonly same: number;
}

/**
 * Compares two plans by the ids of their changes. What only follows from other changes (`needs`) and where an
 * action stands within its rule (`by`) is no difference. The order is that of the plans.
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const old = new Map(before.changes.map((change) => [change.id, change]));
  const kept = new Set<string>();
  const added: Change[] = [];
  const changed: { before: Change; after: Change }[] = [];
  for (const change of after.changes) {
    const earlier = old.get(change.id);
    if (!earlier) {
      added.push(change);
      continue;
    }
    kept.add(change.id);
    if (meaning(earlier) !== meaning(change)) changed.push({ before: earlier, after: change });
  }
  return {
    before,
    after,
    added,
    removed: before.changes.filter((change) => !kept.has(change.id)),
    changed,
    same: kept.size - changed.length,
  };
}

/** Whether the two plans would do the same. */
export const isSamePlan = (diff: PlanDiff): boolean =>
  diff.added.length + diff.removed.length + diff.changed.length === 0;

const meaning = ({ needs: _needs, by: _by, ...rest }: Change): string => canonical(rest);
