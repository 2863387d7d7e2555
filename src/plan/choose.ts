import type { Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { planId } from './ids.js';
import { unitsOf, withNeeds } from './narrow.js';
import { summarize } from './summary.js';

/** Changes that are answered for together. */
export interface Choice {
  /** Sorted names of the rules that want them. */
  readonly rules: readonly string[];
  readonly changes: readonly Change[];
}

/**
 * What somebody can decide about: every group by itself with all that hangs together with it, and of the rest the
 * assets that the same rules change. Albums and tags that are made go with whoever needs them.
 */
export function choicesOf({ changes }: Pick<Plan, 'changes'>): readonly Choice[] {
  const unitOf = unitsOf(changes);
  const units = new Map<string, Change[]>();
  // What an album rule wants belongs to no asset; it is a unit by its album.
  for (const change of changes) {
    const key = unitOf(change) ?? (/\.create$/.test(change.op) ? undefined : change.target);
    if (key === undefined) continue;
    const known = units.get(key);
    if (known) known.push(change);
    else units.set(key, [change]);
  }
  const choices = new Map<string, { rules: readonly string[]; changes: Change[] }>();
  for (const [unit, own] of units) {
    const rules = [...new Set(own.flatMap(({ by }) => by.map((action) => action.split('#')[0]!)))].sort();
    const key = own.some(({ group }) => group !== undefined) ? unit : `rules ${rules.join()}`;
    const known = choices.get(key);
    if (known) known.changes.push(...own);
    else choices.set(key, { rules, changes: own });
  }
  return [...choices.values()];
}

/** The plan with these choices alone: a plan of its own, which is a part. */
export function chosenPlan(plan: Plan, choices: readonly Choice[]): Plan {
  const wanted = new Set(choices.flatMap((choice) => choice.changes));
  const changes = withNeeds(plan.changes, (change) => wanted.has(change));
  const summary = summarize(changes, plan.skipped.length, plan.library.assets);
  const part = { ...plan, changes, summary, complete: false };
  return { ...part, id: planId(part) };
}
