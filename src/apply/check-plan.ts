import { type Allowed, blockersOf } from '../model/blockers.js';
import { assetOf, type Change } from '../model/change.js';
import { UserError } from '../model/diagnostic.js';
import type { ServerIdentity } from '../model/library.js';
import type { Plan } from '../model/plan.js';
import { assetName } from './names.js';

/** Stops when the plan as such may not be carried out on this server: pure, before anything is read or locked. */
export function checkPlan(plan: Plan, server: ServerIdentity, allow: Allowed): void {
  const [major] = String(plan.formatVersion).split('.');
  if (major !== '1') {
    throw new UserError(
      `This plan has format ${plan.formatVersion}, and this version reads format 1.`,
      'Make the plan again with this version.',
    );
  }
  if (plan.server.user !== server.userId) {
    throw new UserError(
      `This plan was made for another user: ${plan.server.user} on ${plan.server.url}, but the API key belongs to ${server.userId} on ${server.url}.`,
      'Use the API key the plan was made with, or plan again with this one.',
    );
  }
  const allowed = { ...plan.limits.allowed, ...allow };
  const blockers = blockersOf(plan, allowed);
  if (blockers.length > 0) {
    throw new UserError(
      `This plan cannot be applied: ${blockers[0]!.message}`,
      'Nothing was sent. Resolve what is listed below and plan again.',
      blockers,
    );
  }
  checkLimits(plan, allowed);
  checkDeletes(plan);
}

/** Counts again what the plan would do: a file can be edited, its limits were written by the one who made it. */
function checkLimits(plan: Plan, allowed: Allowed): void {
  const deletes = plan.changes.filter(deletesAsset).length;
  const counts = [
    { name: 'changes', count: plan.changes.length, limit: plan.limits.maxChanges },
    { name: 'deletes', count: deletes, limit: plan.limits.maxDeletes },
  ];
  for (const { name, count, limit } of counts) {
    if (count <= Math.max(limit, allowed[name] ?? 0)) continue;
    throw new UserError(
      `This plan makes ${count} ${name}, and the limit is ${limit}.`,
      `Nothing was sent. If that is what you want, say so: --allow ${name}=${count}`,
    );
  }
}

function checkDeletes(plan: Plan): void {
  const deleted = new Set(plan.changes.filter(deletesAsset).map((change) => assetOf(change)));
  for (const change of plan.changes) {
    if (change.op === 'asset.delete') {
      throw new UserError(
        `This plan deletes ${assetName(plan, assetOf(change)!)} permanently, and that is not supported.`,
        'Use `delete: trash`; what is in the trash can be brought back.',
      );
    }
    if (change.op !== 'asset.trash') continue;
    const survivor = keepersOf(plan, change).find((id) => deleted.has(id));
    if (survivor === undefined) continue;
    throw new UserError(
      `This plan trashes ${assetName(plan, survivor)} and also keeps it in place of ${assetName(plan, assetOf(change)!)}.`,
      'Nothing was sent. This plan was not made by this tool, or it was edited: plan again.',
    );
  }
}

const deletesAsset = (change: Change): boolean => change.op === 'asset.trash' || change.op === 'asset.delete';

/** Assets that must be alive for this asset to be trashed: its own keeper and the survivors of its group. */
export function keepersOf(plan: Plan, change: Change): readonly string[] {
  const keeper = change.op === 'asset.trash' || change.op === 'asset.delete' ? change.keeper : undefined;
  const survivors = change.group === undefined ? [] : (plan.groups[change.group]?.keep ?? []);
  return [...new Set(keeper === undefined ? survivors : [keeper, ...survivors])];
}
