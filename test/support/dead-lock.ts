import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

let ended: Promise<number> | undefined;

/** Id of a process that is no more. */
export function endedProcess(): Promise<number> {
  ended ??= end();
  return ended;
}

async function end(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid!;
}

/** Leaves a lock behind as a process that was killed does, by default on this computer. */
export async function leaveLock(
  stateDir: string,
  userId: string,
  holder?: { readonly host: string; readonly pid: number },
): Promise<string> {
  const path = join(stateDir, 'locks', `${userId}.lock`);
  await mkdir(path, { recursive: true });
  const { host, pid } = holder ?? { host: hostname(), pid: await endedProcess() };
  const facts = { who: 'anna', command: 'apply', server: 's', plan: 'sha256:dead' };
  await writeFile(`${path}.json`, JSON.stringify({ ...facts, since: '2026-11-20T23:55:12Z', host, pid }));
  return path;
}
