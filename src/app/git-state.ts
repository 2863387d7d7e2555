import { execFile } from 'node:child_process';
import { dirname } from 'node:path';

/** Commit of the repository the rules stand in, and whether that folder differs from it; nothing outside of git. */
export async function gitState(
  path: string,
): Promise<{ readonly commit: string; readonly dirty: boolean } | undefined> {
  const cwd = dirname(path);
  const commit = await git(['rev-parse', '--short', 'HEAD'], cwd);
  if (commit === undefined) return undefined;
  const status = await git(['status', '--porcelain', '--', '.'], cwd);
  return { commit, dirty: status !== '' };
}

/** What git prints, without the line break; nothing when it fails or is not there. */
const git = (args: readonly string[], cwd: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile('git', args, { cwd, timeout: 5000 }, (error, stdout) =>
      resolve(error ? undefined : stdout.trim()),
    );
  });
