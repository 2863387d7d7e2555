import type { Diagnostic } from './diagnostic.js';
import type { Plan } from './plan.js';

/** Limits raised by name for one run, `{ deletes: 412 }`. */
export type Allowed = Readonly<Record<string, number>>;

/** Limits that every plan has; a rule's own is called like the rule. */
export const LIMITS: readonly string[] =
  'changes deletes permanent-deletes sync-empty library-shrink offline-jump'.split(' ');

/** The errors that keep a plan from being applied: all but those whose brake is raised at least to its figure. */
export function blockersOf(plan: Pick<Plan, 'diagnostics'>, allowed: Allowed): readonly Diagnostic[] {
  return plan.diagnostics.filter(
    ({ severity, brake }) => severity === 'error' && !(brake && (allowed[brake.name] ?? -1) >= brake.figure),
  );
}
