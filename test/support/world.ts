import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireRules } from '../../src/app/load-rules.js';
import { makePlan } from '../../src/app/make-plan.js';
import { openFiles } from '../../src/app/open-files.js';
import { openServer } from '../../src/app/open-server.js';
import { type Surroundings, stateDir } from '../../src/app/surroundings.js';
import { openRun, planUndo } from '../../src/app/undo-run.js';
import { type ApplyResult, applyPlan } from '../../src/apply/apply-plan.js';
import type { Allowed } from '../../src/model/blockers.js';
import type { Plan } from '../../src/model/plan.js';
import type { Seed } from '../../src/sandbox/seed.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start.js';

/** A server with a library, and everything the program does between rules and library, without a terminal. */
export interface World {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly around: Surroundings;
  plan(
    config: string,
    options?: { readonly now?: string; readonly only?: readonly string[]; readonly limit?: number },
  ): Promise<Plan>;
  apply(config: string, plan: Plan, signal?: AbortSignal, allow?: Allowed): Promise<ApplyResult>;
  /** What would take back a run, by default the newest. */
  undo(config: string, run?: string): Promise<Plan>;
  close(): Promise<void>;
}

export async function openWorld(
  seed: Seed,
  version: SandboxOptions['version'] = '3.1.0',
  options: Partial<SandboxOptions> = {},
): Promise<World> {
  const sandbox = await startSandbox({ seed, version, ...options });
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-test-'));
  const around: Surroundings = {
    env: { IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.key, XDG_STATE_HOME: folder },
    cwd: folder,
    home: folder,
    timezone: 'Europe/Berlin',
    tool: 'immich-rules test',
  };
  const connectFor = async (config: string, rule?: readonly string[]) => {
    const loaded = await requireRules({ config, rule }, around);
    const { server } = await openServer(
      loaded.config,
      loaded.path,
      around,
      new AbortController().signal,
      () => {},
    );
    return { loaded, server };
  };
  return {
    sandbox,
    folder,
    around,
    async plan(config, { now = '2026-01-31T12:00:00.000Z', only, limit } = {}) {
      sandbox.settle();
      const { loaded, server } = await connectFor(config, only);
      return makePlan({ loaded, limit: limit ?? null, now: Date.parse(now) }, server, around, () => {});
    },
    async apply(config, plan, signal, allow = {}) {
      const { loaded, server } = await connectFor(config);
      const exif = openFiles(loaded.config.paths);
      try {
        return await applyPlan(plan, {
          server,
          exif,
          stateDir: stateDir(around),
          allow,
          ...(signal && { signal }),
        });
      } finally {
        await exif.close();
      }
    },
    async undo(config, run = 'last') {
      sandbox.settle();
      const { loaded, server } = await connectFor(config);
      const exif = openFiles(loaded.config.paths);
      try {
        return await planUndo(await openRun(run, around), server, exif, around);
      } finally {
        await exif.close();
      }
    },
    async close() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
