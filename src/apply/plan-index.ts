import {
  albumOf,
  assetOf,
  type Change,
  type StackCreate,
  type StackDelete,
  type StackUpdate,
} from '../model/change.js';
import type { Plan, PlannedGroup } from '../model/plan.js';
import { pushTo } from '../util/push-to.js';

/** Finds the parts of a plan by what they are about, in plans with hundreds of thousands of changes too. */
export interface PlanIndex {
  /** Changes by id. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Changes by the asset they target. */
  readonly changesOf: ReadonlyMap<string, readonly Change[]>;
  /** The change that stacks an asset. */
  readonly stackingOf: ReadonlyMap<string, StackCreate | StackUpdate>;
  /** The change that takes the stack of an asset apart. */
  readonly unstackingOf: ReadonlyMap<string, StackDelete>;
  /** Groups by member. */
  readonly groupsOf: ReadonlyMap<string, readonly PlannedGroup[]>;
  /** Values of the tags and names of the albums that the plan makes. */
  readonly made: ReadonlySet<string>;
  /** Targets of the albums that it deletes. */
  readonly deleted: ReadonlySet<string>;
  /** References of the albums that it changes or moves assets into or out of. */
  readonly albums: ReadonlySet<string>;
}

export function indexPlan(plan: Plan): PlanIndex {
  const changesOf = new Map<string, Change[]>();
  const stackingOf = new Map<string, StackCreate | StackUpdate>();
  const unstackingOf = new Map<string, StackDelete>();
  const groupsOf = new Map<string, PlannedGroup[]>();
  const made = new Set<string>();
  const deleted = new Set<string>();
  const albums = new Set<string>();
  for (const change of plan.changes) {
    const id = assetOf(change);
    if (id !== undefined) pushTo(changesOf, id, change);
    if (change.op === 'tag.create') made.add(change.after.value);
    if (change.op === 'album.create') made.add(change.after.name);
    if (change.op === 'album.delete') deleted.add(change.target);
    const album = change.op === 'album.add' || change.op === 'album.remove' ? change.album : albumOf(change);
    if (album !== undefined) albums.add(album);
    if (change.op === 'stack.delete') {
      for (const member of change.before.members) unstackingOf.set(member, change);
    }
    if (change.op !== 'stack.create' && change.op !== 'stack.update') continue;
    for (const member of change.after.members) stackingOf.set(member, change);
  }
  for (const group of Object.values(plan.groups)) {
    for (const member of group.members) pushTo(groupsOf, member, group);
  }
  const changes = new Map(plan.changes.map((change) => [change.id, change]));
  return { changes, changesOf, stackingOf, unstackingOf, groupsOf, made, deleted, albums };
}
