import { spawn } from 'node:child_process';
import { chown, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ended, environment, MAIN, watchProcess } from './cli.js';
import type { CliWorld } from './cli-world.js';

/** A user whom permissions stop: root may write everywhere. */
const USER = process.getuid?.() === 0 ? 65_534 : process.getuid!();

/** Gives the whole home to that user. */
export async function giveToNobody({ home }: CliWorld): Promise<void> {
  for (const entry of ['', ...(await readdir(home, { recursive: true }))])
    await chown(join(home, entry), USER, USER);
}

/** Runs the built program as that user. */
export async function runAsNobody({ home, sandbox }: CliWorld, args: readonly string[]): Promise<Ended> {
  const env = {
    ...{ IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.key },
    IMMICH_RULES_CONFIG: 'rules.yaml',
  };
  return watchProcess(
    spawn(process.execPath, [MAIN, ...args], {
      ...{ cwd: home, env: environment(home, env), stdio: ['ignore', 'pipe', 'pipe'] },
      ...{ uid: USER, gid: USER },
    }),
  ).ended;
}
