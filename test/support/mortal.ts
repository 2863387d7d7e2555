import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll } from '@jest/globals';
import { build } from 'esbuild';
import type { EveryOp } from './every-op.js';

let folder: string;
let child: string;

/** Bundles the child once for the tests of a file, since it is started often. */
export function bundleChild(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'immich-rules-test-'));
    child = join(folder, 'child.mjs');
    await build({
      ...{ entryPoints: ['test/support/mortal-child.ts'], outfile: child, logLevel: 'warning' },
      ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20' },
      // CommonJS packages call `require`, which ES modules do not have.
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    });
  });
  afterAll(() => rm(folder, { recursive: true }));
}

/**
 * Applies the plan in a process of its own, which dies at its nth write of the journal after that part of the text;
 * how it ended, or that it was killed.
 */
export async function applyInChild(
  world: EveryOp,
  nth = Number.POSITIVE_INFINITY,
  part = 1,
): Promise<string> {
  const { url, key } = world.sandbox;
  const planFile = join(dirname(world.stateDir), 'plan.json');
  await writeFile(planFile, JSON.stringify(world.plan));
  const given = [url, key, world.stateDir, planFile, world.sidecars, String(nth), String(part)];
  return new Promise((resolve, reject) =>
    execFile(execPath, [child, ...given], (error, out) => {
      if (error && error.signal !== 'SIGKILL') reject(error);
      else resolve(error ? 'killed' : out);
    }),
  );
}
