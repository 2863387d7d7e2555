import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../model/plan.js';
import { readJournal } from './read-journal.js';

/** Ends the name of a run's folder, so that the runs of one plan are found without opening all of them. */
export const runSuffix = (plan: Plan): string =>
  `-${plan.id.replace(/^sha256:|[^0-9a-z]/gi, '').slice(0, 8)}`;

/** Ids of what earlier runs of the same plan created, by target: a run that goes on uses them instead of making new ones. */
export async function findCreated(plan: Plan, stateDir: string): Promise<ReadonlyMap<string, string>> {
  const runs = join(stateDir, 'runs');
  const names = await readdir(runs).catch(() => []);
  const created = new Map<string, string>();
  for (const name of names.filter((one) => one.endsWith(runSuffix(plan))).sort()) {
    // A journal that cannot be read only means that nothing is known of what it made.
    const record = await readJournal(join(runs, name, 'journal.ndjson')).catch(() => null);
    if (record?.run.plan !== plan.id) continue;
    for (const result of record.results.values()) {
      if (result.created !== undefined) created.set(result.target, result.created);
    }
  }
  return created;
}
