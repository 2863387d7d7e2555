import type { Plan } from '../model/plan.js';
import type { Requirements } from './requirements.js';

/**
 * Carries staleness from the changes that are stale themselves to all that depend on them: the rest of their groups,
 * and what needs them. What would only prepare for stale changes, such as an album nothing goes into, is stale too.
 */
export function spreadStaleness(
  plan: Plan,
  requirements: Requirements,
  stale: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const reasons = new Map(stale);
  const dependents = invert(requirements);
  const groups = new Map<string, string[]>();
  const groupOf = new Map<string, string>();
  for (const { id, group } of plan.changes) {
    if (group === undefined) continue;
    groupOf.set(id, group);
    const members = groups.get(group);
    if (members) members.push(id);
    else groups.set(group, [id]);
  }
  const pending = [...stale.keys()];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const reason = reasons.get(id)!;
    const group = groupOf.get(id);
    const followers = [...(dependents.get(id) ?? []), ...((group !== undefined && groups.get(group)) || [])];
    // Every group is walked once.
    if (group !== undefined) groups.delete(group);
    for (const follower of followers) {
      if (reasons.has(follower)) continue;
      reasons.set(follower, reason);
      pending.push(follower);
    }
  }
  for (const change of plan.changes) {
    if (change.op !== 'album.create' && change.op !== 'tag.create') continue;
    const users = dependents.get(change.id) ?? [];
    if (users.length > 0 && users.every((user) => reasons.has(user)) && !reasons.has(change.id)) {
      reasons.set(change.id, 'nothing is left to go into it');
    }
  }
  return reasons;
}

function invert(requirements: Requirements): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const [id, needed] of requirements) {
    for (const need of needed) {
      const own = dependents.get(need);
      if (own) own.push(id);
      else dependents.set(need, [id]);
    }
  }
  return dependents;
}
