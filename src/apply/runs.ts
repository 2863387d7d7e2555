import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../model/diagnostic.js';
import type { JournalLine, RunRecord } from '../model/journal.js';
import type { ChangeResult } from '../model/run.js';
import { didYouMean } from '../util/nearest.js';
import { readJournal } from './read-journal.js';

const runsIn = (stateDir: string): string => join(stateDir, 'runs');

/** Ids of all runs, the oldest first. */
export async function listRuns(stateDir: string): Promise<readonly string[]> {
  const names = await readdir(runsIn(stateDir)).catch(() => []);
  return names.filter((name) => /^\d{4}-\d\d-\d\dT/.test(name)).sort();
}

/** The run that is called so: its id, the only one that has this in its id, or `last`. Throws UserError. */
export async function findRun(stateDir: string, name: string): Promise<string> {
  const runs = await listRuns(stateDir);
  const found = runs.includes(name)
    ? [name]
    : name === 'last'
      ? runs.slice(-1)
      : runs.filter((run) => name !== '' && run.includes(name));
  if (found.length === 1) return found[0]!;
  if (runs.length === 0) throw new UserError('There are no runs yet.', `Looked in ${runsIn(stateDir)}.`);
  throw found.length > 1
    ? new UserError(`${found.length} runs are called ${name}.`, `Say more of it, such as ${found[0]}.`)
    : new UserError(`There is no run ${name}.`, didYouMean(name, runs) ?? 'List them: immich-rules history');
}

/** The same for an undo: `last` is the newest run that may have changed something. */
export async function findRunToUndo(stateDir: string, name: string): Promise<string> {
  if (name !== 'last') return findRun(stateDir, name);
  for (const run of [...(await listRuns(stateDir))].reverse()) {
    // One that died before its first line was whole has sent nothing.
    const begun = (await readFile(journalOf(stateDir, run), 'utf8').catch(() => '')).includes('\n');
    if (begun && mayHaveChanged(await readRun(stateDir, run))) return run;
  }
  throw new UserError('No run has changed anything yet.', 'List them: immich-rules history');
}

export const runFolder = (stateDir: string, runId: string): string => join(runsIn(stateDir), runId);

const journalOf = (stateDir: string, runId: string): string =>
  join(runFolder(stateDir, runId), 'journal.ndjson');

/** What one run's journal says. Throws UserError. */
export const readRun = (
  stateDir: string,
  runId: string,
  trim?: (line: JournalLine) => JournalLine,
): Promise<RunRecord> => readJournal(journalOf(stateDir, runId), trim);

/**
 * What one run said at its end of each change, also of those that it did not send and that are in no journal; nothing
 * when it came to no end.
 */
export async function readOutcomes(
  stateDir: string,
  runId: string,
): Promise<ReadonlyMap<string, ChangeResult>> {
  try {
    const text = await readFile(join(runFolder(stateDir, runId), 'result.json'), 'utf8');
    const { results } = JSON.parse(text) as { readonly results: readonly ChangeResult[] };
    return new Map(results.map((result) => [result.id, result]));
  } catch {
    return new Map();
  }
}

const mayHaveChanged = ({ intents, results }: RunRecord): boolean =>
  [...intents.keys()].some((id) => results.get(id)?.state !== 'unchanged');

/** A run together with those of the same plan that it went on with: what they did counts as one. */
export async function readWholeRun(stateDir: string, runId: string): Promise<RunRecord> {
  const record = await readRun(stateDir, runId);
  const { continues } = record.run;
  if (continues === undefined) return record;
  // Without the earlier part, what it did cannot be told: better undo less than guess.
  const earlier = await readWholeRun(stateDir, continues).catch(() => null);
  // Of a plan that was done already a run that found nothing to do is no part.
  const isIdle = earlier?.exit === 'done' && !mayHaveChanged(record);
  return earlier === null || isIdle ? record : joined(earlier, record);
}

function joined(earlier: RunRecord, later: RunRecord): RunRecord {
  const results = new Map(earlier.results);
  for (const [id, result] of later.results) {
    const known = results.get(id);
    // What the later part found done may have been done by the earlier one, where that never got an answer.
    const isOpen = known ? known.uncertain : earlier.intents.has(id);
    if (isOpen && result.state === 'unchanged') continue;
    if (known?.state !== 'done') results.set(id, result);
  }
  const intents = new Map([...later.intents, ...earlier.intents]);
  const uncertain = [...intents.keys()].filter((id) => !results.has(id));
  const checks = new Map([...earlier.checks, ...later.checks]);
  return { run: later.run, intents, results, checks, uncertain, exit: later.exit };
}
