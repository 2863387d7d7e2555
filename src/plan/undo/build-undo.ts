import { albumOf, assetOf, type Change } from '../../model/change.js';
import type { RunRecord } from '../../model/journal.js';
import type { ServerIdentity } from '../../model/library.js';
import type { Plan, Skip } from '../../model/plan.js';
import type { Draft } from '../drafts.js';
import { finishDrafts } from '../drafts.js';
import { planId } from '../ids.js';
import { kindOf, summarize } from '../summary.js';
import { restoreCovers } from './covers.js';
import { regroup } from './duplicate-groups.js';
import { expectNow } from './expect-now.js';
import { invert } from './inverses.js';
import { createMoves } from './moves.js';
import { waitForKeepers } from './trash.js';
import { cannot, nameOf, type Undoing, type UndoLibrary, type Undone } from './undoing.js';

export interface UndoInput {
  /** Of the run that is to be undone. */
  readonly plan: Plan;
  readonly record: RunRecord;
  readonly live: UndoLibrary;
  readonly server: ServerIdentity;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Makes the plan that takes a run back: from what its journal says was before, and how the library is now. What
 * cannot be taken back is in `skipped`. Pure.
 */
export function buildUndo({ plan, record, live, server, now }: UndoInput): Omit<Plan, 'meta'> {
  const tried = triedChanges(plan, record);
  const trashed = new Set(tried.flatMap((change) => (change.op === 'asset.trash' ? assetOf(change)! : [])));
  const run: Undoing = {
    ...{ plan, record, live, tried, trashed },
    ...{ emptied: new Map(), made: new Map(), deleted: new Map() },
  };
  const lost = lostGroups(run);
  const moves = createMoves(run);
  const drafts = new Set<Draft>();
  const skipped: Skip[] = [];
  for (const change of [...tried].reverse()) {
    const undone = moves.takeBack(change, () => takeBack(change, lost, run));
    for (const draft of undone.drafts) drafts.add(draft);
    for (const reason of undone.cannot)
      skipped.push({ target: change.target, by: change.by, code: 'cannot-undo', reason });
  }
  const found = [
    ...[...run.made.values(), ...drafts],
    ...[...regroup(tried, run), ...restoreCovers([...drafts], run)],
  ];
  waitForKeepers(found);
  const changes = finishDrafts([...new Set(waitForRestores(found, tried))]);
  const albums = new Set(changes.flatMap((change) => ('album' in change ? [change.album] : [])));
  const tags = new Set(changes.flatMap((change) => ('tag' in change ? [change.tag] : [])));
  const reads = { ...plan.library.reads, albums: [...albums].sort(), tags: [...tags].sort() };
  const deletes = changes.filter((change) => kindOf(change) === 'trash').length;
  const undo: Omit<Plan, 'id' | 'meta'> = {
    formatVersion: '1.0',
    config: plan.config,
    server: { url: server.url, version: server.version, user: server.userId },
    library: { assets: live.assets.size, albums: albums.size, tags: tags.size, reads },
    undoes: record.run.runId,
    now,
    timezone: plan.timezone,
    complete: true,
    options: { rules: [], limit: null },
    // What a run was allowed to do may be taken back.
    limits: {
      ...{ maxChanges: changes.length, maxDeletes: deletes, allowed: {} },
      ...(plan.limits.permanent && { permanent: true as const }),
    },
    summary: summarize(changes, skipped.length, live.assets.size),
    rules: plan.rules,
    assets: expectNow(changes, skipped, live, plan, reads),
    names: {
      ...plan.names,
      ...Object.fromEntries([...live.albums].map(([id, { name }]) => [id, name])),
      ...Object.fromEntries(
        changes.flatMap((one) => (one.op === 'album.create' ? [[albumOf(one)!, one.after.name]] : [])),
      ),
    },
    groups: {},
    changes,
    skipped,
    leftAlone: [],
    diagnostics: [],
  };
  return { id: planId(undo), ...undo };
}

/** Changes of which the run sent a request; whether it came about is seen in the library. */
const triedChanges = ({ changes }: Plan, { intents, results }: RunRecord): readonly Change[] =>
  changes.filter(({ id }) => {
    const state = results.get(id)?.state;
    return intents.has(id) && state !== 'unchanged' && state !== 'stale' && state !== 'blocked';
  });

/**
 * Groups that lost a member which this undo does not bring back, by key, with the reason: what it left to its keeper
 * must stay with the keeper. Somebody else may have trashed it in place of the run.
 */
function lostGroups(run: Undoing): ReadonlyMap<string, string> {
  const lost = new Map<string, string>();
  for (const change of run.plan.changes) {
    if (change.group === undefined || kindOf(change) !== 'trash') continue;
    const id = assetOf(change)!;
    const asset = run.live.assets.get(id);
    if (asset && !asset.trashed) continue;
    const name = nameOf(run, id);
    if (asset && !asset.offline && run.trashed.has(id)) continue;
    const why =
      asset && !asset.offline
        ? `${name} is in the trash, and the run did not put it there`
        : `${name} itself cannot be brought back`;
    lost.set(change.group, `what came from ${name} is kept, because ${why}`);
  }
  return lost;
}

function takeBack(change: Change, lost: ReadonlyMap<string, string>, run: Undoing): Undone {
  const why = change.group === undefined ? undefined : lost.get(change.group);
  const isKept = why !== undefined && kindOf(change) !== 'trash' && change.op !== 'stack.create';
  const { drafts, cannot: reasons } = isKept ? cannot(why) : invert(change, run);
  return { drafts, cannot: reasons };
}

/** What a photo left to another is only taken away from that one once the photo is out of the trash. */
function waitForRestores(drafts: readonly Draft[], tried: readonly Change[]): readonly Draft[] {
  const restores = new Map<string, Draft[]>();
  const groupsOf = new Map<string, string[]>();
  for (const { op, target, group } of tried)
    if (op === 'asset.trash' && group !== undefined)
      groupsOf.set(target, [...(groupsOf.get(target) ?? []), group]);
  for (const draft of drafts) {
    if (draft.change.op !== 'asset.restore') continue;
    for (const group of groupsOf.get(draft.change.target) ?? [])
      restores.set(group, [...(restores.get(group) ?? []), draft]);
  }
  const byTarget = new Map<string, Set<string>>();
  for (const { target, group } of tried)
    if (group !== undefined) byTarget.set(target, (byTarget.get(target) ?? new Set()).add(group));
  for (const draft of drafts) {
    if (draft.change.op === 'asset.restore') continue;
    for (const group of byTarget.get(draft.change.target) ?? [])
      for (const restore of restores.get(group) ?? [])
        if (!draft.needs.includes(restore)) draft.needs.push(restore);
  }
  return drafts;
}
