import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of this folder in a process of its own; what it sends first is the answer. Throws when it ends without. */
export const runChild = <T>(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, {
      execArgv: ['--import', 'tsx', ...flags],
    });
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
