import { readDismissed } from '../apply/duplicates.js';
import { readForgotten } from '../apply/forgotten.js';
import { listRuns, readRun } from '../apply/runs.js';
import type { RunRecord } from '../model/journal.js';
import type { Past } from '../model/past.js';
import { foldRuns } from '../plan/past/fold.js';
import type { HeldLibrary } from './held-library.js';

/** What the runs of this user had done when the library was read; a journal that cannot be read, of which `history` tells, says nothing. */
export async function readPast(stateDir: string, { library, readAt }: HeldLibrary): Promise<Past> {
  const { userId } = library.server;
  const records: RunRecord[] = [];
  for (const runId of await listRuns(stateDir)) {
    const record = await readRun(stateDir, runId).catch(() => null);
    if (record?.run.server.user === userId) records.push(record);
  }
  const dismissed = await readDismissed(stateDir, userId);
  return foldRuns(records, dismissed, await readForgotten(stateDir, userId), readAt);
}
