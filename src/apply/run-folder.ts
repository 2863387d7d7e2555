import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../model/diagnostic.js';
import type { RunLine } from '../model/journal.js';
import type { Plan } from '../model/plan.js';
import { jsonLines } from '../util/json-lines.js';
import {
  createPrivateFile,
  describeFileError,
  makePrivateFolder,
  replacePrivateFile,
  syncFolder,
  writePieces,
} from '../util/private-files.js';
import { foundLines, runSuffix } from './earlier-runs.js';
import { createJournal, type Journal } from './journal.js';
import { listRuns } from './runs.js';

/** Where one run keeps its plan, journal and result. */
export interface RunFolder {
  readonly runId: string;
  readonly path: string;
  readonly journal: Journal;
  /** Folder for files as they were before. */
  readonly backups: string;
  writeResult(result: unknown): Promise<void>;
}

/** What a run begins with. */
interface RunOrigin {
  /** The run of this plan that it goes on with. */
  readonly continues?: string | undefined;
  readonly config?: object | undefined;
  /** Ids by target of what earlier runs made without hearing of it. */
  readonly found?: ReadonlyMap<string, string>;
}

/**
 * Opens `<stateDir>/runs/<runId>` with copies of plan and rules and a fresh journal, which
 * names the run that it goes on with. Stops the command when that is
 * impossible: without a journal nothing is sent.
 */
export async function openRunFolder(
  plan: Plan,
  stateDir: string,
  { continues, config: rules, found = new Map() }: RunOrigin = {},
): Promise<RunFolder> {
  const at = await afterAllRuns(stateDir);
  const runId = `${at.replace(/[:.]/g, '-')}${runSuffix(plan)}`;
  const runs = join(stateDir, 'runs');
  const path = join(runs, runId);
  let isOurs = false;
  try {
    await makePrivateFolder(runs);
    // Fails if it exists: a run never writes over another.
    await mkdir(path, { mode: 0o700 });
    isOurs = true;
    await save(join(path, 'plan.json'), plan);
    if (rules !== undefined) await save(join(path, 'config.json'), rules);
    const { id, server, config, timezone, undoes } = plan;
    const header: RunLine = {
      type: 'run',
      format: '1.0',
      runId,
      plan: id,
      server,
      config: { hash: config.hash, ...(config.git && { git: config.git }) },
      timezone,
      ...(undoes !== undefined && { undoes }),
      ...(continues !== undefined && { continues }),
      at,
    };
    const journal = await createJournal(join(path, 'journal.ndjson'), header, foundLines(plan, found, at));
    const backups = join(path, 'files');
    if (plan.changes.some(({ op }) => op === 'exif.write')) await mkdir(backups, { mode: 0o700 });
    await syncFolder(path);
    await syncFolder(runs);
    return {
      runId,
      path,
      journal,
      backups,
      writeResult: (result) =>
        replacePrivateFile(join(path, 'result.json'), `${JSON.stringify(result, null, 1)}\n`),
    };
  } catch (error) {
    // A run that has not begun is none for the history.
    if (isOurs) await rm(path, { recursive: true, force: true }).catch(() => undefined);
    throw new UserError(
      `The journal in ${path} cannot be written: ${describeFileError(error)}.`,
      'Nothing was sent to the server. Make room or change the permissions, or set XDG_STATE_HOME to another folder.',
    );
  }
}

/** Runs go by their names: a clock that was set back must not put this one before another. ISO 8601. */
async function afterAllRuns(stateDir: string): Promise<string> {
  const now = Date.now();
  const newest = (await listRuns(stateDir)).at(-1) ?? '';
  const last = Date.parse(newest.slice(0, 24).replace(/T(..)-(..)-(..)-/, 'T$1:$2:$3.'));
  return new Date(Number.isNaN(last) ? now : Math.max(now, last + 1)).toISOString();
}

async function save(path: string, value: object): Promise<void> {
  const file = await createPrivateFile(path);
  try {
    await writePieces(file, jsonLines(value));
    await file.sync();
  } finally {
    await file.close();
  }
}
