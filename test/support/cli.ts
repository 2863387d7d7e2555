import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(process.cwd(), 'dist/cli/main.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until stdout or stderr matches. */
  says(pattern: RegExp): Promise<void>;
}

/** The built program as a user starts it, in a home of its own. */
export interface Cli {
  readonly home: string;
  write(file: string, text: string): Promise<string>;
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Running;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  close(): Promise<void>;
}

export async function openCli(base: Readonly<Record<string, string>> = {}): Promise<Cli> {
  const home = await mkdtemp(join(tmpdir(), 'immich-rules-cli-'));
  const start: Cli['start'] = (args, env = {}) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: home,
      env: { PATH: process.env['PATH'] ?? '', HOME: home, TZ: 'Europe/Berlin', ...base, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    const listeners = new Set<() => void>();
    const hear = (add: (chunk: string) => void) => (chunk: Buffer) => {
      add(String(chunk));
      for (const listener of listeners) listener();
    };
    child.stdout.on(
      'data',
      hear((chunk) => (out += chunk)),
    );
    child.stderr.on(
      'data',
      hear((chunk) => (err += chunk)),
    );
    const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
    const says = (pattern: RegExp) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!pattern.test(out + err)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        void ended.then(() => reject(new Error(`ended without saying ${pattern}:\n${out}\n${err}`)));
        look();
      });
    return { child, ended, says };
  };
  return {
    home,
    write: async (file, text) => {
      await writeFile(join(home, file), text);
      return join(home, file);
    },
    start,
    run: (args, env) => start(args, env).ended,
    close: () => rm(home, { recursive: true, force: true }),
  };
}
