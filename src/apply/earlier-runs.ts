import type { AlbumCreate } from '../model/change.js';
import type { ResultLine, RunRecord } from '../model/journal.js';
import type { Plan } from '../model/plan.js';
import { listRuns, readRun } from './runs.js';

/** Ends the name of a run's folder, so that the runs of one plan are found without opening all of them. */
export const runSuffix = (plan: Plan): string =>
  `-${plan.id.replace(/^sha256:|[^0-9a-z]/gi, '').slice(0, 8)}`;

/** What earlier runs of the same plan left behind. */
export interface Earlier {
  /** Ids of what they created, by target: a run that goes on uses them instead of making new ones. */
  readonly created: ReadonlyMap<string, string>;
  /** Targets that they were about to create when they died or lost the answer: these may be there. */
  readonly pending: ReadonlySet<string>;
  /** Ids of changes that were done since the plan was made, and not undone. */
  readonly done: ReadonlySet<string>;
  /** The newest of them, unless it came to its end and was taken back: the next goes on with it. */
  readonly newest?: string;
}

export const NO_EARLIER: Earlier = { created: new Map(), pending: new Set(), done: new Set() };

export async function findEarlier(plan: Plan, stateDir: string): Promise<Earlier> {
  const created = new Map<string, string>();
  const pending = new Set<string>();
  const targets = new Map(plan.changes.map(({ id, target }) => [id, target]));
  let newest: string | undefined;
  let done = new Set<string>();
  const runs = await listRuns(stateDir);
  for (const [index, name] of runs.entries()) {
    if (!name.endsWith(runSuffix(plan))) continue;
    // A journal that cannot be read only means that nothing is known of what it made.
    const record = await readRun(stateDir, name).catch(() => null);
    if (record?.run.plan !== plan.id) continue;
    // A plan that was made later has seen what became of it.
    if (plan.meta.createdAt < record.run.at) done = new Set([...done, ...doneIn(record)]);
    const isBack = await isUndone(name, runs.slice(index + 1), stateDir);
    if (isBack) done = new Set();
    newest = isBack && record.exit === 'done' ? undefined : name;
    for (const id of record.intents.keys()) {
      const state = record.results.get(id)?.state;
      if (state === undefined || state === 'failed') pending.add(targets.get(id) ?? '');
    }
    for (const result of record.results.values())
      if (result.created !== undefined) created.set(result.target, result.created);
  }
  return { created, pending, done, ...(newest !== undefined && { newest }) };
}

const doneIn = ({ results, checks }: RunRecord): readonly string[] =>
  [...results.values()].flatMap(({ id, state }) =>
    state === 'done' && checks.get(id)?.check !== 'reverted' ? id : [],
  );

/** Whether one of the runs that came later takes this one back. */
async function isUndone(name: string, later: readonly string[], stateDir: string): Promise<boolean> {
  for (const run of later) {
    const record = await readRun(stateDir, run).catch(() => null);
    if (record?.run.undoes === name) return true;
  }
  return false;
}

/** Says in a journal what was found of earlier runs: once something is in it, nobody could tell any more whose it is. */
export const foundLines = (
  plan: Plan,
  found: ReadonlyMap<string, string>,
  at: string,
): readonly ResultLine[] =>
  plan.changes.flatMap((change) => {
    const created = found.get(change.target);
    return created === undefined || change.op !== 'album.create' ? [] : [createdLine(change, created, at)];
  });

/** What stands for an album that a run makes, under the id that it has. */
export const createdLine = (
  { id, op, target, before, after }: AlbumCreate,
  created: string,
  at: string,
): ResultLine => ({ type: 'result', at, id, op, target, before, after, state: 'done', created });
