import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { keylessEnv } from '../config/keyless-env.js';
import { UserError } from '../model/diagnostic.js';
import { requireRules, type UsableRules } from './load-rules.js';
import type { Surroundings } from './surroundings.js';

const run = promisify(execFile);

/**
 * The rules as they were in a commit, branch or tag of the repository that they stand in, with all that they include
 * from it. Throws UserError when there is no such commit, or the rules were not in it.
 */
export async function rulesAtRef(
  { path, config: now }: Pick<UsableRules, 'path' | 'config'>,
  ref: string,
  around: Surroundings,
): Promise<UsableRules> {
  const main = await realpath(path);
  const keyless = keylessEnv(around.env, now.server);
  const git = async (args: readonly string[], env: Record<string, string> = {}): Promise<string> =>
    (
      await run('git', [...args], { cwd: dirname(main), env: { ...keyless, ...env }, timeout: 60_000 })
    ).stdout.trim();
  const fail = (message: string, hint: string) => () => {
    throw new UserError(message, hint);
  };
  const top = await git(['rev-parse', '--show-toplevel']).catch(
    fail(`${path} is in no git repository.`, '--against compares with rules that were committed.'),
  );
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(
    fail(`There is no commit "${ref}".`, 'Name a commit, a branch or a tag, such as HEAD or main.'),
  );
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-ref-'));
  try {
    // An index of its own: the user's is not touched.
    const own = { GIT_INDEX_FILE: join(folder, 'index') };
    await git(['read-tree', commit], own);
    await git(['-C', top, 'checkout-index', '--all', `--prefix=${join(folder, 'tree')}/`], own);
    const config = join(folder, 'tree', relative(await realpath(top), main));
    return await requireRules({ config }, { ...around, cwd: dirname(config) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
