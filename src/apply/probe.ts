import pLimit from 'p-limit';
import { assetOf, type Change } from '../model/change.js';
import { isFollowedUp } from '../model/followed-up.js';
import { drain } from './drain.js';
import { type Execution, runBatches } from './execute.js';
import { describeFailure, isExpected } from './failure.js';
import { assetName } from './names.js';
import { holdsNow, readBack } from './read-back.js';

/** How long the server's background jobs are waited for, in milliseconds: only what is lost by then holds up the rest. */
const PATIENCE = 10_000;

/**
 * Tries one edit in each external library before the rest of them: where Immich cannot write beside the files, it takes
 * back what it was told as soon as it reads them again. Then no other edit is sent there, and nothing is trashed that
 * waits for one. While nobody knows whether it lasts, the others are sent, but nothing is trashed that waits for one:
 * the next plan sees what became of them.
 */
export async function probeLibraries(execution: Execution, signal: AbortSignal | undefined): Promise<void> {
  const { run, board, listener, stop } = execution;
  const block = (changes: readonly Change[], message: string): void => {
    for (const change of changes)
      if (!board.isSettled(change.id)) board.settle(change, { state: 'blocked', message });
  };
  const one = pLimit(1);
  for (const edits of editsByLibrary(execution)) {
    const first = edits.find(({ id }) => (run.requirements.get(id) ?? []).every((need) => board.holds(need)));
    const ending = endsAfter(edits, execution);
    // One alone that nothing waits for tells of nobody else.
    if (!first || stop.why() !== undefined || (edits.length < 2 && ending.length === 0)) continue;
    await runBatches([{ op: first.op, changes: [first] }], execution, one);
    if (!board.isDone(first.id)) continue;
    const { lasts, doubt } = await look(first);
    if (!lasts)
      block(
        edits,
        `edits in its external library do not last: Immich cannot write beside its files, as ${assetName(run.plan, assetOf(first)!)} has shown`,
      );
    else if (doubt !== null)
      block(
        ending,
        `what it leaves to the kept photo, in an external library, may not last: ${doubt}. Plan again later`,
      );
  }

  async function look(change: Change): Promise<{ readonly lasts: boolean; readonly doubt: string | null }> {
    try {
      const doubt = await drain({ server: run.server, patience: PATIENCE, signal, listener });
      const holds = holdsNow(
        change,
        await readBack([change], run.server, run.refs, run.live.assets),
        run.refs,
      );
      return { lasts: holds !== false, doubt: holds === null ? 'it could not be read again' : doubt };
    } catch (error) {
      if (isExpected(error)) return { lasts: true, doubt: describeFailure(error) };
      throw error;
    }
  }
}

/** What goes to the trash, or for good, once one of the edits is done. */
function endsAfter(edits: readonly Change[], { run }: Execution): readonly Change[] {
  const ids = new Set(edits.map(({ id }) => id));
  return run.plan.changes.filter(
    ({ id, op }) =>
      (op === 'asset.trash' || op === 'asset.delete') &&
      (run.requirements.get(id) ?? []).some((need) => ids.has(need)),
  );
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
