import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openRun, planUndo } from '../../../src/app/undo-run.js';
import { connect } from '../../../src/immich/connect.js';
import type { Plan } from '../../../src/model/plan.js';
import type { ImmichServer } from '../../../src/model/server.js';
import type { LibraryLiteral } from '../../../src/sandbox/literal-types.js';
import { literalsOf } from '../../../src/sandbox/literals.js';
import type { Seed } from '../../../src/sandbox/seed.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.js';
import { apply, newStateDirInMemory, noFiles } from '../../support/apply.js';
import { comparable } from '../../support/comparable.js';

export const VERSIONS = ['2.7.5', '3.1.0'] as const;

/** Server and state folder of one run, and what a user does with them. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly stateDir: string;
  connect(): Promise<ImmichServer>;
  /** What of the plan did not come about. */
  apply(plan: Plan, server?: ImmichServer, signal?: AbortSignal): Promise<readonly string[]>;
  /** What takes the run back; `null` when no run has changed anything. */
  undo(run: string): Promise<Plan | null>;
  look(): LibraryLiteral;
  close(): Promise<void>;
}

export async function openStage(seed: Seed, version: string): Promise<Stage> {
  const [sandbox, home] = [await startSandbox({ seed, version }), await newStateDirInMemory()];
  const stateDir = join(home, 'immich-rules');
  const around = {
    env: { XDG_STATE_HOME: home },
    cwd: home,
    home,
    timezone: 'UTC',
    tool: 'immich-rules test',
  };
  const { url, key: apiKey } = sandbox;
  // Whoever plans makes Immich forget groups of one; here that has happened before.
  await fetch(`${url}/api/duplicates`, { headers: { 'x-api-key': apiKey } });
  const open = () => connect({ url, apiKey, timeout: 0.4, concurrency: 4, requestsPerSecond: null });
  return {
    ...{ sandbox, stateDir, connect: open },
    async apply(plan, server, signal) {
      const to = server ?? (await open());
      const { results } = await apply(plan, to, { stateDir, ...(signal && { signal }) });
      return results.flatMap(({ id, state, message }) =>
        state === 'done' || state === 'unchanged' ? [] : [`${id} ${state}: ${message}`],
      );
    },
    async undo(run) {
      sandbox.settle();
      const record = await openRun(run, around).catch((error: Error) => {
        if (/no runs yet|No run has changed/.test(error.message)) return null;
        throw error;
      });
      return record && planUndo(record, await open(), noFiles, around);
    },
    look() {
      sandbox.settle();
      const { albums = {}, ...rest } = comparable(literalsOf(sandbox.state));
      // No rule here chooses covers: Immich does, by what comes and goes.
      const named = Object.entries(albums).map(([name, { cover, ...album }]) => [name, album] as const);
      const said = named.filter(([, album]) => Object.keys(album).length > 0);
      return { ...rest, albums: Object.fromEntries(said) };
    },
    async close() {
      await sandbox.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
