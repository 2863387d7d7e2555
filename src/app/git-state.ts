import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { env } from 'node:process';
import { keylessEnv } from '../config/keyless-env.js';
import type { ServerConfig } from '../model/config.js';

/**
 * Commit of the repository the rules stand in, and whether that folder differs from it; nothing outside of git. What
 * the repository makes git start is given no key.
 */
export async function gitState(
  path: string,
  server: ServerConfig,
): Promise<{ readonly commit: string; readonly dirty: boolean } | undefined> {
  const options = { cwd: dirname(path), timeout: 5000, env: keylessEnv(env, server) };
  const commit = await git(['rev-parse', '--short', 'HEAD'], options);
  if (commit === undefined) return undefined;
  const status = await git(['status', '--porcelain', '--', '.'], options);
  return { commit, dirty: status !== '' };
}

/** What git prints, without the line break; nothing when it fails or is not there. */
const git = (args: readonly string[], options: object): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile('git', args, options, (error, stdout) => resolve(error ? undefined : stdout.trim()));
  });
