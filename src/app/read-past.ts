import { readDismissed } from '../apply/duplicates.js';
import { readForgotten } from '../apply/forgotten.js';
import { listRuns, readRun } from '../apply/runs.js';
import type { JournalLine, RunRecord } from '../model/journal.js';
import type { Past } from '../model/past.js';
import { foldRuns } from '../plan/past/fold.js';
import type { HeldLibrary } from './held-library.js';

/** What the runs of this user had done when the library was read; a journal that cannot be read, of which `history` tells, says nothing. */
export async function readPast(stateDir: string, { library, readAt }: HeldLibrary): Promise<Past> {
  const { userId } = library.server;
  const dismissed = await readDismissed(stateDir, userId);
  const forgotten = await readForgotten(stateDir, userId);
  return foldRuns(runsOf(userId, stateDir), dismissed, forgotten, readAt);
}

async function* runsOf(userId: string, stateDir: string): AsyncGenerator<RunRecord> {
  for (const runId of await listRuns(stateDir)) {
    const record = await readRun(stateDir, runId, withoutTags).catch(() => null);
    if (record?.run.server.user === userId) yield record;
  }
}

/** What files said fills most of a journal, and tells nothing here. */
function withoutTags(line: JournalLine): JournalLine {
  if (line.type === 'intent') return { ...line, before: null };
  return line.type === 'result' && line.op === 'exif.write' ? { ...line, before: null, after: null } : line;
}
