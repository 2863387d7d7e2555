import { assetOf, type Change } from '../model/change.js';
import { isFollowedUp } from '../model/followed-up.js';
import { drain } from './drain.js';
import { type Execution, runBatch } from './execute.js';
import { isExpected } from './failure.js';
import { assetName } from './names.js';
import { holdsNow, readBack } from './read-back.js';

/** How long the server's background jobs are waited for, in milliseconds: only what is lost by then holds up the rest. */
const PATIENCE = 10_000;

/**
 * Tries one edit in each external library before the rest of them: where Immich cannot write beside the files, it takes
 * back what it was told as soon as it reads them again. Then no other edit is sent there, and nothing is trashed that
 * waits for one.
 */
export async function probeLibraries(execution: Execution, signal: AbortSignal | undefined): Promise<void> {
  const { run, board, listener, stop } = execution;
  for (const edits of editsByLibrary(execution)) {
    const first = edits.find(({ id }) => (run.requirements.get(id) ?? []).every((need) => board.holds(need)));
    if (!first || stop.why() !== undefined) continue;
    // One alone that nothing waits for tells of nobody else.
    if (edits.length < 2 && ![...run.requirements.values()].some((needs) => needs.includes(first.id)))
      continue;
    await runBatch({ op: first.op, changes: [first] }, execution);
    if (!board.isDone(first.id) || !(await isTakenBack(first))) continue;
    const message = `edits in its external library do not last: Immich cannot write beside its files, as ${assetName(run.plan, assetOf(first)!)} has shown`;
    for (const edit of edits)
      if (!board.isSettled(edit.id)) board.settle(edit, { state: 'blocked', message });
  }

  async function isTakenBack(change: Change): Promise<boolean> {
    try {
      await drain({ server: run.server, patience: PATIENCE, signal, listener });
      return holdsNow(change, await readBack([change], run.server, run.refs), run.refs) === false;
    } catch (error) {
      if (isExpected(error)) return false;
      throw error;
    }
  }
}

/** What Immich writes beside the files of external libraries, of each library by itself. */
function editsByLibrary({ run, board }: Execution): readonly (readonly Change[])[] {
  const libraries = new Map<string, Change[]>();
  for (const change of run.plan.changes) {
    const library = run.live.assets.get(assetOf(change) ?? '')?.libraryId ?? null;
    if (library === null || !isFollowedUp(change) || board.isSettled(change.id)) continue;
    const edits = libraries.get(library);
    if (edits) edits.push(change);
    else libraries.set(library, [change]);
  }
  return [...libraries.values()];
}
