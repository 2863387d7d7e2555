import type { Allowed } from '../model/blockers.js';
import type { Listener } from '../model/events.js';
import type { MetadataFiles } from '../model/files.js';
import type { Plan } from '../model/plan.js';
import type { ChangeResult, Run } from '../model/run.js';
import type { ImmichServer } from '../model/server.js';
import { describeFileError } from '../util/private-files.js';
import { countChecks, countStates, createBoard } from './board.js';
import { checkPlan } from './check-plan.js';
import { noteDuplicates } from './duplicates.js';
import { findEarlier, NO_EARLIER } from './earlier-runs.js';
import { execute } from './execute.js';
import { takeLock } from './lock.js';
import { byTime } from './looks.js';
import { type Preflight, preflight, refuseStale } from './preflight.js';
import { probeLibraries } from './probe.js';
import { refreshWritten } from './refresh.js';
import { openRunFolder, type RunFolder } from './run-folder.js';
import { warnIfBlind } from './scans.js';
import { type ScheduledPhase, schedule } from './schedule.js';
import { writeSeen } from './seen.js';
import { type Statistics, summarizeRun } from './statistics.js';
import { createStop, type Stop } from './stop.js';
import { settleTwins } from './twins.js';
import { checkLines, verifyRun } from './verify.js';

export interface ApplyOptions {
  readonly server: ImmichServer;
  readonly exif: MetadataFiles;
  /** Folder of locks and runs. */
  readonly stateDir: string;
  /** When it aborts, what is in flight ends and nothing more is started. To abort requests is the client's own affair. */
  readonly signal?: AbortSignal;
  readonly listener?: Listener;
  /** The rules of the run, without secrets, to be kept with it. */
  readonly config?: object;
  /** Limits raised for this run, by name. */
  readonly allow?: Allowed;
  /** Refuse to begin when a single change is stale. */
  readonly strict?: boolean;
  /** Forget what earlier runs of this plan have made. */
  readonly restart?: boolean;
  /** Start nothing more after the first failure. */
  readonly failFast?: boolean;
}

export interface ApplyResult extends Run {
  /** Folder with plan.json, config.json, journal.ndjson and result.json. */
  readonly folder: string;
  readonly statistics: Statistics;
}

/**
 * Carries out exactly this plan. Throws UserError, with nothing written to the server, when the plan does not fit
 * the server, the key or the limits, when another apply runs, or when no journal can be kept; throws ImmichError
 * when the server cannot be read beforehand. After that every failure is in the result.
 */
export async function applyPlan(plan: Plan, options: ApplyOptions): Promise<ApplyResult> {
  const { server, stateDir, signal, listener = () => undefined } = options;
  checkPlan(plan, server.identity, options.allow ?? {});
  if (plan.server.url !== server.identity.url) {
    const message = `The plan was made at ${plan.server.url}; it is applied at ${server.identity.url}, to the same user.`;
    listener({ type: 'diagnostic', diagnostic: { severity: 'warning', code: 'other-address', message } });
  }
  const stop = createStop(signal);
  const onAbort = () => listener({ type: 'interrupted' });
  const lock = await takeLock({
    stateDir,
    userId: server.identity.userId,
    command: plan.undoes === undefined ? 'apply' : 'undo',
    server: server.identity.url,
    plan: plan.id,
    onLost: () => stop.halt('the lock was lost: another apply may be running'),
  });
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    return await applyLocked(plan, options, stop, listener);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await lock.release();
  }
}

async function applyLocked(
  plan: Plan,
  options: ApplyOptions,
  stop: Stop,
  listener: Listener,
): Promise<ApplyResult> {
  const earlier = options.restart ? NO_EARLIER : await findEarlier(plan, options.stateDir);
  const { stale, ...known } = await preflight(plan, options.server, earlier, options.allow);
  listener({ type: 'preflight', assets: known.live.assets.size });
  await warnIfBlind(plan, known.live, options.server, listener);
  if (options.strict) refuseStale(plan, stale);
  const isFirst = earlier.newest === undefined && earlier.done.size === 0;
  const folder = await openRunFolder(plan, options.stateDir, {
    continues: earlier.newest,
    found: known.found,
    config: options.config,
  });
  try {
    // A run that goes on has trashed copies already: groups that are read then lose what an undo would bring back.
    if (isFirst) await noteDuplicates(plan, options.server, options.stateDir);
    const started = new Date().toISOString();
    const results = await runAll(plan, { stale, known, folder, stop, listener, options });
    const exit = exitOf(results, options.signal);
    const statistics = summarizeRun(plan, results, started, new Date().toISOString());
    const { runId, path } = folder;
    const counted = { counts: countStates(results), checks: countChecks(results) };
    const result = { runId, folder: path, exit, ...counted, results, statistics };
    await finish(folder, result, listener, () =>
      writeSeen(options.stateDir, plan, results, statistics.finished),
    );
    listener({ type: 'apply_complete', runId, ...counted });
    return result;
  } finally {
    await folder.journal.close();
  }
}

interface Prepared {
  readonly stale: Preflight['stale'];
  readonly known: Omit<Preflight, 'stale'>;
  readonly folder: RunFolder;
  readonly stop: Stop;
  readonly listener: Listener;
  readonly options: ApplyOptions;
}

async function runAll(plan: Plan, prepared: Prepared): Promise<readonly ChangeResult[]> {
  const { stale, known, folder, stop, listener, options } = prepared;
  listener({ type: 'apply_start', runId: folder.runId, changes: plan.changes.length });
  const board = createBoard(plan, listener);
  for (const change of plan.changes) {
    const message = stale.get(change.id);
    if (message !== undefined) board.settle(change, { state: 'stale', message });
  }
  const { backups } = folder;
  const run = { plan, server: options.server, files: options.exif, backups, ...known };
  const phases = schedule(byTime(plan.changes, known.live.assets), known.requirements);
  const failFast = options.failFast ?? false;
  const execution = { run, board, journal: folder.journal, stop, listener, failFast };
  const isEarly = ({ phase }: ScheduledPhase): boolean => phase === 'restore' || phase === 'create';
  await execute(phases.filter(isEarly), execution);
  await settleTwins(run, board, folder.journal);
  await probeLibraries(execution, options.signal);
  const later = phases.filter((phase) => !isEarly(phase));
  await execute(later, execution);
  await refreshWritten(plan, board, options.server, listener);
  const { refs, live } = known;
  const { server, signal } = options;
  const checks = await verifyRun(plan, board, {
    server,
    refs,
    before: live.assets,
    listener,
    signal,
    stopped: stop.why(),
  });
  return board.results(stop.why(), checks);
}

function exitOf(results: readonly ChangeResult[], signal: AbortSignal | undefined): Run['exit'] {
  const open = results.filter(
    ({ state, check }) => (state !== 'done' && state !== 'unchanged') || check === 'reverted',
  );
  if (open.length === 0) return 'done';
  return signal?.aborted && open.some(({ state }) => state === 'not-started') ? 'interrupted' : 'partial';
}

/** The journal already says everything, so that a summary that cannot be written is no failure of the run. */
async function finish(
  { journal, path, writeResult }: RunFolder,
  result: ApplyResult,
  listener: Listener,
  remember: () => Promise<void>,
): Promise<void> {
  try {
    const at = new Date().toISOString();
    await journal.append([...checkLines(result.results, at), { type: 'end', at, exit: result.exit }]);
    await writeResult(result);
    await remember();
  } catch (error) {
    const message = `The summary in ${path} could not be written: ${describeFileError(error)}.`;
    listener({ type: 'diagnostic', diagnostic: { severity: 'warning', code: 'no-summary', message } });
  }
}
