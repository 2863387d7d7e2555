import type { Check } from '../../model/check.js';
import { UserError } from '../../model/diagnostic.js';
import { writesFiles } from '../../rules/file-tags.js';
import { askServer, type ServerAsked } from '../ask-server.js';
import { isUsable, loadRules, type UsableRules } from '../load-rules.js';
import { type Surroundings, stateDir } from '../surroundings.js';
import { checkExiftool, checkState } from './check-machine.js';
import { checkPaths } from './check-paths.js';
import { checkServer } from './check-server.js';
import { ok, problem } from './outcomes.js';

/** Looks at everything that planning and applying count on. Changes nothing, here or on the server. */
export async function examineSetup(
  config: string | undefined,
  around: Surroundings,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const loaded = await usableRules(config, around);
  if ('state' in loaded) return [loaded, ...(await checkState(stateDir(around), false))];
  const { length } = loaded.config.rules;
  const writes = writesFiles(loaded.rules);
  const server = await reachable(loaded, around, signal);
  const ofServer = await checkServer(server, loaded);
  const answers =
    !('state' in server) &&
    ofServer.every(({ name, state }) => name !== 'permissions' || state !== 'skipped');
  return [
    ok('rules', `${length} ${length === 1 ? 'rule' : 'rules'} in ${loaded.path}`),
    ...ofServer,
    ...(await checkPaths(loaded.config.paths, { writes, server: answers ? server : null })),
    ...(writes ? [await checkExiftool()] : []),
    ...(await checkState(stateDir(around), writes)),
  ];
}

async function usableRules(config: string | undefined, around: Surroundings): Promise<UsableRules | Check> {
  try {
    const loaded = await loadRules({ config }, around);
    return isUsable(loaded)
      ? loaded
      : problem(
          'rules',
          `${loaded.path} cannot be used`,
          '`immich-rules validate` says what is wrong with it.',
        );
  } catch (error) {
    if (error instanceof UserError) return problem('rules', error.message, error.hint);
    throw error;
  }
}

async function reachable(
  { config, path }: UsableRules,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ServerAsked | Check> {
  try {
    return await askServer(config, path, around, signal);
  } catch (error) {
    if (error instanceof UserError) return problem('server', error.message, error.hint);
    throw error;
  }
}
