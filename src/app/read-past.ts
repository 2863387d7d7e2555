import { readForgotten } from '../apply/forgotten.js';
import { listRuns, readRun } from '../apply/runs.js';
import type { RunRecord } from '../model/journal.js';
import type { Past } from '../model/past.js';
import { foldRuns } from '../plan/past/fold.js';

/** What the runs of this user did; a journal that cannot be read, of which `history` tells, says nothing. */
export async function readPast(stateDir: string, userId: string): Promise<Past> {
  const records: RunRecord[] = [];
  for (const runId of await listRuns(stateDir)) {
    const record = await readRun(stateDir, runId).catch(() => null);
    if (record?.run.server.user === userId) records.push(record);
  }
  return foldRuns(records, await readForgotten(stateDir, userId));
}
