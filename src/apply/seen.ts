import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../model/plan.js';
import type { ChangeResult } from '../model/run.js';
import type { Seen } from '../model/seen.js';
import { makePrivateFolder, replacePrivateFile } from '../util/private-files.js';

const fileOf = (stateDir: string, userId: string): string =>
  join(stateDir, 'seen', `${userId.replace(/[^\w-]/g, '_')}.json`);

/** How this user's library was after the last apply; `null` when there was none, or nobody knows any more. */
export async function readSeen(stateDir: string, userId: string): Promise<Seen | null> {
  try {
    const { assets, offline, at } = JSON.parse(await readFile(fileOf(stateDir, userId), 'utf8'));
    const isKnown = Number.isInteger(assets) && Number.isInteger(offline) && typeof at === 'string';
    return isKnown ? { assets, offline, at } : null;
  } catch {
    return null;
  }
}

/** Remembers how the library is after a run that read all of it; what the run itself trashed is not missing. */
export async function writeSeen(
  stateDir: string,
  plan: Plan,
  results: readonly ChangeResult[],
  at: string,
): Promise<void> {
  const { assets, offline, reads } = plan.library;
  if (reads.assets !== 'all' || offline === undefined) return;
  const done = new Set(results.filter(({ state }) => state === 'done').map(({ id }) => id));
  const count = (op: string): number =>
    plan.changes.filter((change) => change.op === op && done.has(change.id)).length;
  const seen: Seen = { assets: assets - count('asset.trash') + count('asset.restore'), offline, at };
  await makePrivateFolder(join(stateDir, 'seen'));
  await replacePrivateFile(fileOf(stateDir, plan.server.user), `${JSON.stringify(seen)}\n`);
}
