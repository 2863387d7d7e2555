import pLimit, { type LimitFunction } from 'p-limit';
import { albumOf, assetOf, type Change } from '../model/change.js';
import type { Listener } from '../model/events.js';
import type { IntentLine, ResultLine } from '../model/journal.js';
import type { Phase } from '../model/phases.js';
import { describeFileError } from '../util/private-files.js';
import { FILE_BATCHES } from '../util/processes.js';
import { albumHolds } from './album-staleness.js';
import type { Board, Verdict } from './board.js';
import type { Context, Step, Verdicts } from './context.js';
import { describeFailure, endsTheRun, failedBy, isExpected } from './failure.js';
import { holds } from './holds.js';
import type { Journal } from './journal.js';
import { looksOf } from './looks.js';
import { changeName } from './names.js';
import type { Batch, ScheduledPhase } from './schedule.js';
import { STEPS } from './steps/index.js';
import type { Stop } from './stop.js';
import { forAll } from './verdicts.js';

export interface Execution {
  readonly run: Context;
  readonly board: Board;
  readonly journal: Journal;
  readonly stop: Stop;
  readonly listener: Listener;
  readonly failFast: boolean;
}

/** Batches in flight at once; the client bounds requests further. */
const PARALLEL = 4;
/** The trash goes one batch at a time, each looked at right before; files go to as many processes as there are. */
const PARALLEL_IN: Partial<Record<Phase, number>> = { exif: FILE_BATCHES, trash: 1 };

/** Carries out the phases in order. Every change ends on the board, unless the run is stopped before it. */
export async function execute(phases: readonly ScheduledPhase[], execution: Execution): Promise<void> {
  for (const { phase, changes, waves } of phases) {
    if (execution.stop.why() !== undefined) return;
    execution.listener({ type: 'phase_start', phase, changes });
    const parallel = PARALLEL_IN[phase] ?? PARALLEL;
    const limit = pLimit(parallel);
    const sending = pLimit(parallel);
    for (const wave of waves) {
      const ends = await Promise.allSettled(
        looksOf(wave).map((batches) => limit(() => runBatches(batches, execution, sending))),
      );
      const bug = ends.find((end) => end.status === 'rejected');
      if (bug) throw bug.reason;
    }
  }
}

/**
 * Carries out batches of one kind that are looked at together, and writes down before and after each of them what
 * becomes of it.
 */
export async function runBatches(
  batches: readonly Batch[],
  execution: Execution,
  limit: LimitFunction,
): Promise<void> {
  const { run, board, stop } = execution;
  const { op } = batches[0]!;
  if (stop.why() !== undefined || op === 'asset.delete') return;
  const step: Step = STEPS[op];
  const open = batches.flatMap(({ changes }) => settleKnown(changes, execution));
  if (open.length === 0) return;
  const guarded = await attempt(open, execution, () => step.guard?.(open, run) ?? new Map());
  settle(open, guarded, execution);
  const ready = (changes: readonly Change[]) => changes.filter(({ id }) => !board.isSettled(id));
  await Promise.all(batches.map(({ changes }) => limit(() => send(ready(changes), step, execution))));
}

async function send(ready: readonly Change[], step: Step, execution: Execution): Promise<void> {
  const { run, stop } = execution;
  if (ready.length === 0 || stop.why() !== undefined) return;
  if (!(await record(intentsOf(ready, step, run), execution))) return;
  const verdicts = await attempt(ready, execution, () => step.send(ready, run));
  settle(ready, verdicts, execution);
  await record(resultsOf(ready, verdicts), execution);
}

/** Settles what needs no request: what is so already, and what waits for something that did not come. */
function settleKnown(changes: readonly Change[], { run, board }: Execution): readonly Change[] {
  return changes.filter((change) => {
    if (board.isSettled(change.id)) return false;
    const lacking = (run.requirements.get(change.id) ?? []).find((need) => !board.holds(need));
    if (lacking !== undefined) {
      const need = run.index.changes.get(lacking);
      const name = need ? changeName(run.plan, need) : `change ${lacking}, which is not in the plan`;
      board.settle(change, { state: 'blocked', message: `it waits for ${name}, which did not happen` });
      return false;
    }
    if (!isSo(change, run)) return true;
    board.settle(change, { state: 'unchanged' });
    return false;
  });
}

function isSo(change: Change, { live, refs }: Context): boolean {
  if (change.op === 'album.set' || change.op === 'album.share') {
    const album = live.albums.get(refs.album(albumOf(change)!) ?? '');
    return album !== undefined && albumHolds(change, album);
  }
  // Nothing is in an album that is gone.
  if (change.op === 'album.remove' && !change.album.startsWith('+') && !live.albums.has(change.album))
    return true;
  const id = assetOf(change) ?? '';
  return holds(change, live.assets.get(id), refs, live.withAlbums.has(id)) === true;
}

/** Turns a failure of the whole batch into one verdict for each of its changes; a bug is thrown on. */
async function attempt(
  changes: readonly Change[],
  { stop }: Execution,
  work: () => Verdicts | Promise<Verdicts>,
): Promise<Verdicts> {
  try {
    return await work();
  } catch (error) {
    if (!isExpected(error)) throw error;
    if (endsTheRun(error)) stop.halt(describeFailure(error));
    return forAll(changes, failedBy(error));
  }
}

function settle(changes: readonly Change[], verdicts: Verdicts, execution: Execution): void {
  for (const change of changes) {
    const verdict = verdicts.get(change.id);
    if (!verdict) continue;
    execution.board.settle(change, verdict);
    if (verdict.state === 'failed' && execution.failFast) {
      execution.stop.halt('the run stops at the first failure');
    }
  }
}

/** Writes to the journal; when that fails the run ends, since nothing may be sent that is not written down. */
async function record(lines: Parameters<Journal['append']>[0], execution: Execution): Promise<boolean> {
  try {
    await execution.journal.append(lines);
    return true;
  } catch (error) {
    execution.stop.halt(`the journal cannot be written: ${describeFileError(error)}`);
    return false;
  }
}

function intentsOf(changes: readonly Change[], step: Step, run: Context): readonly IntentLine[] {
  const at = new Date().toISOString();
  return changes.map((change) => {
    const was = step.was?.(change, run);
    return { type: 'intent', at, id: change.id, before: change.before, ...(was && { was }) };
  });
}

function resultsOf(changes: readonly Change[], verdicts: Verdicts): readonly ResultLine[] {
  const at = new Date().toISOString();
  return changes.map((change) => {
    const verdict: Verdict = verdicts.get(change.id) ?? { state: 'failed' };
    const { state, message, uncertain, created, file } = verdict;
    return {
      type: 'result',
      at,
      id: change.id,
      op: change.op,
      target: change.target,
      ...('album' in change && { album: change.album }),
      ...('tag' in change && { tag: change.tag }),
      before: change.before,
      after: change.after,
      state,
      ...(message !== undefined && { message }),
      ...(uncertain && { uncertain }),
      ...(created !== undefined && { created }),
      ...(file && { file }),
    };
  });
}
