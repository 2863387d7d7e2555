import type { Change } from '../model/change.js';
import { PHASES, phaseOf } from '../model/phases.js';
import type { Plan } from '../model/plan.js';

/** What must hold before a change may run: ids of other changes, by its own id. */
export type Requirements = ReadonlyMap<string, readonly string[]>;

/**
 * The plan's own `needs`, and for whatever trashes a member of a group everything else that the group does: a group
 * whose merge failed never trashes, whatever its file says.
 */
export function requirementsOf(plan: Plan): Requirements {
  const merges = new Map<string, Change[]>();
  for (const change of plan.changes) {
    if (change.group === undefined || phaseOf(change) === LAST) continue;
    const own = merges.get(change.group);
    if (own) own.push(change);
    else merges.set(change.group, [change]);
  }
  return new Map(
    plan.changes.map((change) => {
      const before = phaseOf(change) === LAST && change.group !== undefined ? merges.get(change.group) : [];
      return [change.id, [...new Set([...change.needs, ...(before ?? []).map(({ id }) => id)])]];
    }),
  );
}

const LAST = PHASES[PHASES.length - 1];
