import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';

export const MAIN = join(process.cwd(), 'dist/cli/main.js');
/** Milliseconds after which a process that neither ends nor says what it should is killed. */
const PATIENCE = 30_000;

// Several processes and test files share two cores.
jest.setTimeout(2 * PATIENCE);

type Env = Readonly<Record<string, string>>;

export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until stdout or stderr matches in what came after the last match. */
  says(pattern: RegExp): Promise<void>;
}

/** The built program as a user starts it, in a home of its own that is also its working directory. */
export interface Cli {
  readonly home: string;
  write(file: string, text: string | Uint8Array): Promise<string>;
  read(file: string): Promise<string>;
  start(args: readonly string[], env?: Env): Running;
  run(args: readonly string[], env?: Env): Promise<Ended>;
  close(): Promise<void>;
}

export async function openCli(base: Env = {}): Promise<Cli> {
  const home = await mkdtemp(join(tmpdir(), 'immich-rules-cli-'));
  const start: Cli['start'] = (args, env = {}) =>
    watchProcess(
      spawn(process.execPath, [MAIN, ...args], {
        cwd: home,
        env: environment(home, { ...base, ...env }),
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  return {
    home,
    write: async (file, text) => {
      const path = join(home, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return path;
    },
    read: (file) => readFile(join(home, file), 'utf8'),
    start,
    run: (args, env) => start(args, env).ended,
    close: () => rm(home, { recursive: true, force: true }),
  };
}

/** Nothing of the developer's own settings. */
export const environment = (home: string, more: Env = {}): Env => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  TZ: 'Europe/Berlin',
  ...more,
});

/** Collects what a process says, and kills it when it never ends. */
export function watchProcess(child: ChildProcess): Running {
  let out = '';
  let err = '';
  let heard = '';
  let seen = 0;
  const listeners = new Set<() => void>();
  const hear = (keep: (text: string) => void) => (text: string) => {
    keep(text);
    heard += text;
    for (const listener of listeners) listener();
  };
  child.stdout!.setEncoding('utf8').on(
    'data',
    hear((text) => (out += text)),
  );
  child.stderr!.setEncoding('utf8').on(
    'data',
    hear((text) => (err += text)),
  );
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  const says = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const finish = (end: () => void): void => {
        listeners.delete(look);
        clearTimeout(timer);
        end();
      };
      const fail = (why: string) => () => reject(new Error(`${why} without saying ${pattern}:\n${heard}`));
      const look = (): void => {
        const match = pattern.exec(heard.slice(seen));
        if (!match) return;
        seen += match.index + match[0].length;
        finish(resolve);
      };
      const timer = setTimeout(() => finish(fail('it went on')), PATIENCE);
      void ended.then(() => finish(fail('it ended')));
      listeners.add(look);
      look();
    });
  const limit = setTimeout(() => child.kill('SIGKILL'), 2 * PATIENCE);
  void ended.then(() => clearTimeout(limit));
  return { child, ended, says };
}
