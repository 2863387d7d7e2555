import type { Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { assetsOf, summarize } from './summary.js';

/** A part of a plan that points at something it does not contain. */
export interface Dangling {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Finds the first change that cannot be carried out because what it refers to is not in the plan. */
export function findDangling(plan: Pick<Plan, 'changes' | 'assets' | 'groups'>): Dangling | undefined {
  const indices = new Map<string, number>();
  for (const [index, { id }] of plan.changes.entries()) {
    if (indices.has(id))
      return { path: ['changes', index, 'id'], message: `two changes have the id "${id}"` };
    indices.set(id, index);
  }
  for (const [index, change] of plan.changes.entries()) {
    const path = ['changes', index];
    const unknown = change.needs.find((id) => !indices.has(id));
    if (unknown !== undefined)
      return { path, message: `it needs the change "${unknown}", which is not in the plan` };
    if (change.group !== undefined && !Object.hasOwn(plan.groups, change.group))
      return { path, message: `its group "${change.group}" is not in the plan` };
    const asset = assetsOf(change).find((id) => !Object.hasOwn(plan.assets, id));
    if (asset !== undefined) return { path, message: `nothing is known of its asset "${asset}"` };
  }
  const circular = findCircle(plan.changes, indices);
  return circular === undefined
    ? undefined
    : { path: ['changes', circular], message: 'it needs, through other changes, itself' };
}

/** Index of a change that waits for itself: what is left when all that can be done in turn is done. */
function findCircle(changes: readonly Change[], indices: ReadonlyMap<string, number>): number | undefined {
  const waiting = changes.map(({ needs }) => needs.length);
  const dependents = new Map<number, number[]>();
  for (const [index, { needs }] of changes.entries())
    for (const id of needs) {
      const list = dependents.get(indices.get(id)!);
      if (list) list.push(index);
      else dependents.set(indices.get(id)!, [index]);
    }
  const ready = [...changes.keys()].filter((index) => waiting[index] === 0);
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    for (const dependent of dependents.get(next) ?? [])
      if (--waiting[dependent]! === 0) ready.push(dependent);
  }
  const stuck = waiting.findIndex((needs) => needs > 0);
  return stuck === -1 ? undefined : stuck;
}

/** What the summary says and the changes do not: whoever applies is asked about what stands there. */
export function findMiscount({ summary, changes, skipped }: Plan): string | undefined {
  const counted = summarize(changes, skipped.length, 0);
  const wrong = (['add', 'change', 'remove', 'trash'] as const).find(
    (kind) => summary[kind] !== counted[kind],
  );
  return wrong && `its summary says ${wrong} ${summary[wrong]}, and its changes make ${counted[wrong]}`;
}
