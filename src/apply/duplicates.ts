import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetOf } from '../model/change.js';
import type { Dismissed } from '../model/past.js';
import { DUPLICATES_READ, type Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import { makePrivateFolder, replacePrivateFile } from '../util/private-files.js';
import { isExpected } from './failure.js';

/** What is known of the groups of duplicates that rules leave, and that Immich forgets when somebody dismisses them. */
interface Noted {
  /** Members of each group that was there when a plan was applied last. */
  readonly open: readonly (readonly string[])[];
  readonly dismissed: readonly Dismissed[];
}

const fileOf = (stateDir: string, userId: string): string =>
  join(stateDir, 'duplicates', `${userId.replace(/[^\w-]/g, '_')}.json`);

/** Groups that somebody dismissed in Immich; none when the file is not there or says nothing. */
export async function readDismissed(stateDir: string, userId: string): Promise<readonly Dismissed[]> {
  return (await readNoted(fileOf(stateDir, userId))).dismissed;
}

/**
 * Remembers which groups of duplicates are there when a plan is applied, and which of those of the last time, or of the
 * plan, somebody has dismissed since: Immich may well put the same photos together again. What is not known is asked of
 * the server; that it does not answer, or that nothing can be saved, keeps nobody from applying.
 */
export async function noteDuplicates(plan: Plan, server: ImmichServer, stateDir: string): Promise<void> {
  if (!plan.diagnostics.some(({ code }) => code === DUPLICATES_READ)) return;
  const path = fileOf(stateDir, plan.server.user);
  try {
    const now = (await server.readDuplicates()).map(({ members }) => members);
    const { open, dismissed } = await readNoted(path);
    const planned = Object.values(plan.groups).filter(({ by }) => by === 'duplicates');
    const before = [...open, ...planned.map(({ members }) => members)];
    const at = new Date().toISOString();
    const parted = (await dismissedOf(before, now, server)).map((members) => ({ members, at }));
    // What this plan does to a group itself is nobody's verdict on it.
    const ours = new Set(plan.changes.flatMap((change) => (dissolves(change) ? assetOf(change)! : [])));
    const noted: Noted = {
      open: now.filter((members) => !members.some((id) => ours.has(id))),
      dismissed: [...new Map([...dismissed, ...parted].map((one) => [one.members.join(), one])).values()],
    };
    await makePrivateFolder(join(stateDir, 'duplicates'));
    await replacePrivateFile(path, `${JSON.stringify({ format: '1.0', ...noted })}\n`);
  } catch (error) {
    if (!isExpected(error) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

const dissolves = (change: Plan['changes'][number]): boolean =>
  change.op === 'asset.trash' || (change.op === 'asset.set' && 'duplicateId' in change.after);

/** Of groups that are no more, the members that are alive and that nobody counts as duplicates. */
async function dismissedOf(
  before: Noted['open'],
  now: Noted['open'],
  server: ImmichServer,
): Promise<Noted['open']> {
  const groupOf = new Map(now.flatMap((members, index) => members.map((id) => [id, index] as const)));
  const isThere = (members: readonly string[]): boolean => {
    const groups = members.flatMap((id) => groupOf.get(id) ?? []);
    return new Set(groups).size < groups.length;
  };
  const gone = before.filter((members) => !isThere(members));
  if (gone.length === 0) return [];
  const assets = await server.readAssets([...new Set(gone.flat())], false);
  return gone
    .map((members) => members.filter((id) => isLetGo(assets.get(id))))
    .filter((members) => members.length > 1);
}

const isLetGo = (asset: { readonly trashed: boolean; readonly duplicateId: string | null } | undefined) =>
  asset !== undefined && !asset.trashed && asset.duplicateId === null;

async function readNoted(path: string): Promise<Noted> {
  try {
    const { open, dismissed } = JSON.parse(await readFile(path, 'utf8')) as Partial<Noted>;
    return {
      open: Array.isArray(open) ? open.filter((one) => Array.isArray(one)) : [],
      dismissed: Array.isArray(dismissed) ? dismissed.filter((one) => Array.isArray(one?.members)) : [],
    };
  } catch {
    return { open: [], dismissed: [] };
  }
}
