import { findRun, listRuns, readOutcomes, readRun, runFolder } from '../apply/runs.js';
import type { RunRecord } from '../model/journal.js';
import type { Plan } from '../model/plan.js';
import type { ChangeResult, RunSummary } from '../model/run.js';
import { readPlanFile } from './plan-file.js';
import { type Surroundings, stateDir } from './surroundings.js';

/** Every run of this state folder, the newest first. One whose journal cannot be read says so. */
export async function listHistory(around: Surroundings): Promise<readonly RunSummary[]> {
  const state = stateDir(around);
  const runs: RunSummary[] = [];
  const undone = new Map<string, NonNullable<RunSummary['undoneBy']>>();
  for (const runId of [...(await listRuns(state))].reverse()) {
    const record = await readRun(state, runId).catch(() => null);
    const run = summaryOf(runId, record, await readOutcomes(state, runId));
    const undoneBy = undone.get(runId);
    // With a run those are taken back that it went on with.
    if (undoneBy && run.continues !== undefined) undone.set(run.continues, undoneBy);
    if (!undoneBy && run.undoes !== undefined && !undone.has(run.undoes))
      undone.set(run.undoes, { runId, state: run.state });
    runs.push({ ...run, ...(undoneBy && { undoneBy }) });
  }
  return runs;
}

function summaryOf(
  runId: string,
  record: RunRecord | null,
  outcomes: ReadonlyMap<string, ChangeResult>,
): RunSummary {
  if (record === null) return { runId, at: null, state: 'unreadable', counts: {} };
  const { run, intents, results, checks, uncertain, exit } = record;
  const counts: Record<string, number> = {};
  const count = ({ state }: Pick<ChangeResult, 'state'>): void => {
    counts[state] = (counts[state] ?? 0) + 1;
  };
  for (const result of results.values()) count(result);
  for (const outcome of outcomes.values())
    if (!results.has(outcome.id) && !intents.has(outcome.id)) count(outcome);
  for (const { check } of checks.values()) counts[check] = (counts[check] ?? 0) + 1;
  if (uncertain.length > 0) counts.uncertain = uncertain.length;
  const { at, undoes, continues, config, server, timezone } = run;
  const git = config.git?.commit;
  const about = { ...(undoes && { undoes }), ...(continues && { continues }), ...(git && { commit: git }) };
  const zone = timezone && { timezone };
  return { runId, at, ...zone, state: exit ?? 'unfinished', counts, server: server.url, ...about };
}

/** What became of each change of one run. Throws UserError. */
export async function describeRun(
  name: string,
  around: Surroundings,
): Promise<{ readonly plan: Plan; readonly runId: string; readonly results: readonly ChangeResult[] }> {
  const state = stateDir(around);
  const runId = await findRun(state, name);
  const { intents, results, checks } = await readRun(state, runId);
  const plan = await readPlanFile('plan.json', runFolder(state, runId));
  const unsent = await readOutcomes(state, runId);
  const outcomes = plan.changes.map(({ id }): ChangeResult => {
    const result = results.get(id);
    if (result) {
      const { check, message = result.message } = checks.get(id) ?? {};
      return { id, state: result.state, ...(check && { check }), ...(message && { message }) };
    }
    return intents.has(id)
      ? { id, state: 'failed', message: 'the program ended before the answer came: it may have been done' }
      : (unsent.get(id) ?? { id, state: 'not-started' });
  });
  return { plan, runId, results: outcomes };
}
