import type { Plan } from '../model/plan.js';
import { jsonLines } from '../util/json-lines.js';
import { canonical, orderedKeys } from './canonical.js';

/** Parts that grow with the plan: each of their elements has a line of its own, for `git diff`, `grep` and editors. */
const LISTED = new Set([
  ...['rules', 'assets', 'names', 'groups', 'changes', 'skipped', 'leftAlone', 'diagnostics'],
]);

/**
 * The plan file: JSON whose bytes depend on nothing but the plan, everything volatile on the one line `meta`. In pieces,
 * since a plan of many changes is larger than all that led to it.
 */
export const planPieces = (plan: Plan): Iterable<string> =>
  jsonLines(plan, { keys: orderedKeys, text: canonical, spreads: (key) => LISTED.has(key) });

/** The plan file as one text. */
export const serializePlan = (plan: Plan): string => [...planPieces(plan)].join('');
