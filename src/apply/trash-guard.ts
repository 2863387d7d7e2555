import type { Asset } from '../model/asset.js';
import { assetOf, type Change } from '../model/change.js';
import type { DuplicateGroup } from '../model/library.js';
import type { Plan, PlannedGroup } from '../model/plan.js';
import { sameMembers } from '../model/same.js';
import type { Verdict } from './board.js';
import { keepersOf } from './check-plan.js';
import type { Context, Verdicts } from './context.js';
import { hintsFor } from './hints.js';
import { holds } from './holds.js';
import { readAssets, readProtectors, stacksByMember } from './live.js';
import { assetName, changeName } from './names.js';
import { whileScanning } from './scans.js';
import { assetStaleness, hasLeftGroup, isTrashedBy, type World } from './staleness.js';

interface Look extends World {
  /** Duplicate groups as the server has them, by member; not read when the batch has none. */
  readonly duplicates: ReadonlyMap<string, DuplicateGroup>;
  readonly run: Context;
}

/**
 * Reads everything again right before a batch goes to the trash, and names what may not go: an asset that changed,
 * a keeper that is not alive, a group with other members than planned, a merge that does not hold. One such asset
 * stops its whole group.
 */
export async function guardTrash(changes: readonly Change[], run: Context): Promise<Verdicts> {
  const look = await lookAgain(changes, run);
  const waiting = await whileScanning(changes, { ...look, server: run.server });
  const refused = new Map<string, Verdict>();
  const stopped = new Map<string, Verdict>();
  for (const change of changes) {
    const verdict = refusal(change, look) ?? waiting.get(change.id);
    if (!verdict) continue;
    refused.set(change.id, verdict);
    if (change.group !== undefined && verdict.state !== 'unchanged') stopped.set(change.group, verdict);
  }
  for (const change of changes) {
    const verdict = change.group === undefined ? undefined : stopped.get(change.group);
    if (verdict && !refused.has(change.id)) refused.set(change.id, verdict);
  }
  return refused;
}

async function lookAgain(changes: readonly Change[], run: Context): Promise<Look> {
  const { plan, server } = run;
  const groups = [...new Set(changes.flatMap(({ group }) => group ?? []))].map((key) => plan.groups[key]);
  const merges = changes.flatMap((change) => mergesOf(change, run));
  const ids = [
    ...changes.flatMap((change) => [assetOf(change)!, ...keepersOf(plan, change)]),
    ...groups.flatMap((group) => group?.members ?? []),
    ...merges.flatMap((merge) => assetOf(merge) ?? []),
  ];
  const inAlbums = merges.filter(({ op }) => op === 'album.add' || op === 'album.remove');
  const withAlbums = new Set([
    ...inAlbums.map((merge) => assetOf(merge)!),
    ...ids.filter((id) => plan.assets[id]?.expect.albums !== undefined),
  ]);
  const asksGroups = groups.some((group) => group?.by === 'duplicates');
  const live = await readProtectors(changes, plan, run.live, server);
  // Groups first: what the server answers about them may be older than the assets, never newer.
  const duplicates = asksGroups ? await server.readDuplicates() : [];
  const asksStacks = changes.some((change) => run.live.assets.get(assetOf(change)!)?.stackId != null);
  const stacks = asksStacks ? await server.readStacks() : [];
  const assets = await readAssets(
    server,
    [...new Set(ids)],
    withAlbums,
    hintsFor(ids, [...changes, ...merges], { ...run, live }),
  );
  return {
    plan,
    refs: run.refs,
    index: run.index,
    live: { ...live, assets, withAlbums, stackOf: stacksByMember(stacks) },
    duplicates: new Map(duplicates.flatMap((group) => group.members.map((id) => [id, group]))),
    run,
  };
}

function refusal(change: Change, look: Look): Verdict | undefined {
  const { plan, live, run } = look;
  const id = assetOf(change)!;
  const asset = live.assets.get(id);
  // To trash it again would only put off the day on which the trash is emptied.
  if (asset?.trashed) return { state: 'unchanged' };
  const changed = assetStaleness(id, look) ?? loserProblem(plan, id, asset!, run);
  if (changed !== undefined) return { state: 'stale', message: changed };
  for (const keeper of keepersOf(plan, change)) {
    const kept = live.assets.get(keeper);
    const problem =
      keeperProblem(plan, keeper, kept, run.server.identity.userId) ?? samePath(plan, asset!, kept!);
    if (problem !== undefined) return { state: 'stale', message: problem };
  }
  const stack = look.live.stackOf.get(id)?.members ?? [];
  if (!stack.every((member) => isTrashedBy(member, look)))
    return { state: 'stale', message: 'its stack has other members than when it was planned' };
  const group = change.group === undefined ? undefined : plan.groups[change.group];
  const groupChange = group && groupProblem(group, look);
  if (groupChange !== undefined) return { state: 'stale', message: groupChange };
  const lost = mergesOf(change, run).find((merge) => !mergeHolds(merge, look));
  return lost && { state: 'blocked', message: `${changeName(plan, lost)} did not last` };
}

function loserProblem(plan: Plan, id: string, asset: Asset, { server }: Context): string | undefined {
  const name = assetName(plan, id);
  if (asset.ownerId !== server.identity.userId) return `${name} belongs to somebody else`;
  // Immich deletes from the locked folder at once, without the trash.
  return asset.visibility === 'locked' ? `${name} is in the locked folder` : undefined;
}

/** Why an asset cannot be the one that stays, if so. */
export function keeperProblem(
  plan: Plan,
  id: string,
  asset: Asset | undefined,
  user: string,
): string | undefined {
  const name = `its keeper ${assetName(plan, id)}`;
  if (!asset) return `${name} is gone`;
  if (asset.trashed) return `${name} is in the trash`;
  if (asset.offline) return `${name} is offline`;
  return asset.ownerId === user ? undefined : `${name} belongs to somebody else`;
}

/** Two entries can stand for one file; trashing one of them would take the file of both. */
function samePath(plan: Plan, loser: Asset, keeper: Asset): string | undefined {
  const plain = ({ path }: Asset) => path.normalize('NFC').toLowerCase();
  return plain(loser) === plain(keeper)
    ? `${assetName(plan, loser.id)} and its keeper are one and the same file`
    : undefined;
}

function groupProblem(group: PlannedGroup, look: Look): string | undefined {
  const { plan, live, duplicates } = look;
  const living = group.members.filter((id) => !hasLeftGroup(id, look));
  const missing = living.find((id) => live.assets.get(id)?.trashed !== false);
  if (missing !== undefined) return `its group changed: ${assetName(plan, missing)} is gone or in the trash`;
  if (group.by !== 'duplicates') return undefined;
  const now = group.members.flatMap((id) => duplicates.get(id) ?? [])[0]?.members ?? [];
  // The server has no groups of one.
  return sameMembers(now, living.length > 1 ? living : [])
    ? undefined
    : 'its duplicate group has other members than when it was planned';
}

const GIVES: ReadonlySet<Change['op']> = new Set(['asset.tag', 'album.add', 'asset.set']);

const mergesOf = (change: Change, { requirements, index }: Context): readonly Change[] =>
  (requirements.get(change.id) ?? []).flatMap((id) => index.changes.get(id) ?? []);

/** A merge into an asset that cannot tell (a stack, a file, a new tag) was verified by its own step. */
function mergeHolds(merge: Change, { live, refs }: Look): boolean {
  const id = assetOf(merge);
  if (id === undefined) return true;
  const asset = live.assets.get(id);
  // What lies in the trash saves nothing.
  if (asset?.trashed && GIVES.has(merge.op)) return false;
  return holds(merge, asset, refs, live.withAlbums.has(id)) ?? true;
}
