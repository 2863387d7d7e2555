import { type ExecFileException, execFile } from 'node:child_process';

/** Milliseconds; long enough to type a passphrase. */
const TIMEOUT = 60_000;

export type CommandResult =
  | { readonly ok: true; readonly output: string }
  /** Why not, in words, never with what the command printed to its output. */
  | { readonly ok: false; readonly why: string };

/**
 * Runs a program with arguments and gives the first line that it prints. `input` is all that it reads, `env` its
 * environment, this one's by default. There is no shell, so that `$`, `|` and `;`
 * are ordinary characters; who wants one writes `sh -c '…'`. The program may ask its questions on the terminal.
 */
export function runCommand(
  command: string,
  cwd: string,
  { input = '', env }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  const [program, ...args] = splitWords(command);
  if (program === undefined) return Promise.resolve({ ok: false, why: 'it is empty' });
  return new Promise((done) => {
    const child = execFile(
      program,
      args,
      { cwd, timeout: TIMEOUT, maxBuffer: 100_000, ...(env && { env }) },
      (error, stdout, stderr) => {
        if (error) done({ ok: false, why: whyFailed(error, stderr) });
        else done({ ok: true, output: stdout.split(/\r?\n/, 1)[0]!.trim() });
      },
    );
    // One that reads nothing may have gone before all is written.
    child.stdin?.on('error', () => {}).end(input);
  });
}

function whyFailed(error: ExecFileException, stderr: string): string {
  if (error.killed) return `it gave no answer within ${TIMEOUT / 1000} seconds`;
  if (error.code === 'ENOENT') return 'there is no such program';
  if (error.code === 'EACCES') return 'it may not be run';
  const said = stderr.trim().split(/\r?\n/, 1)[0]!.slice(0, 200);
  return `it ended with ${error.code ?? 'a signal'}${said === '' ? '' : `: ${said}`}`;
}

/** Words at blanks; single and double quotes keep blanks together. */
function splitWords(command: string): readonly string[] {
  const words = command.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
}
