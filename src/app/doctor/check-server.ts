import { lackingIn } from '../../apply/permissions.js';
import type { Check } from '../../model/check.js';
import type { ServerAsked } from '../ask-server.js';
import type { UsableRules } from '../load-rules.js';
import { permissionsOfRules } from '../rule-permissions.js';
import { examine, ok, problem, skipped } from './outcomes.js';

/** Farther apart than this, `older-than` and the times of runs mislead. */
const CLOSE = 60_000;
const WITHOUT = 'not looked at: the server could not be asked';

/** Everything that the server can be asked. What needs an earlier answer is skipped when there was none. */
export async function checkServer(
  server: ServerAsked | Check,
  loaded: UsableRules,
): Promise<readonly Check[]> {
  if ('state' in server) return [server, ...REST.map((name) => skipped(name, WITHOUT))];
  const reached = await examine('server', async () =>
    ok('server', `${server.url} runs Immich ${await server.version()}`),
  );
  if (reached.state === 'problem') return [reached, ...REST.map((name) => skipped(name, WITHOUT))];
  const { key, permissions } = await checkKey(server, loaded);
  return [reached, key, permissions, await checkTrash(server, loaded), checkClock(server.ahead())];
}

const REST = ['key', 'permissions', 'trash', 'clock'] as const;

async function checkKey(server: ServerAsked, { rules }: UsableRules) {
  const granted: string[] = [];
  const key = await examine('key', async () => {
    granted.push(...(await server.permissions()));
    const [open] = server.diagnostics;
    if (open) return problem('key', open.message, open.hint);
    // Without the permission to ask for the name it is a key all the same.
    if (lackingIn(granted, ['user.read']).length > 0) return ok('key', 'the server accepts it');
    return ok('key', `the server accepts it, as ${(await server.user()).userName}`);
  });
  if (granted.length === 0)
    return { key, permissions: skipped('permissions', 'not looked at: the key is not accepted') };
  const { plan, apply } = permissionsOfRules(rules);
  const lacking = lackingIn(granted, [...new Set([...plan, ...apply])].sort());
  const permissions =
    lacking.length === 0
      ? ok('permissions', 'the key may do all that the rules need')
      : problem(
          'permissions',
          `the key lacks ${lacking.join(', ')}`,
          `Add ${lacking.length === 1 ? 'it' : 'them'} to the key in Immich under Account Settings > API Keys.`,
        );
  return { key, permissions };
}

const checkTrash = (server: ServerAsked, { rules }: UsableRules): Promise<Check> =>
  examine('trash', async () => {
    if (await server.trashEnabled()) return ok('trash', 'what is trashed can be restored');
    const trashes = rules.rules.some(({ actions }) =>
      actions.some(({ uses }) => uses.includes('asset.trash')),
    );
    return trashes
      ? problem(
          'trash',
          "the server's trash is turned off, so a plan that trashes is refused",
          'An administrator can turn it on under Administration > Settings > Trash.',
        )
      : ok('trash', "the server's trash is turned off; no rule needs it");
  });

/** `ahead`: the server's clock minus ours, in milliseconds; to the second, as the server tells it. */
function checkClock(ahead: number | null): Check {
  if (ahead === null) return skipped('clock', 'the server does not say what time it is');
  if (Math.abs(ahead) <= CLOSE) return ok('clock', "the server's and this machine's agree");
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  return problem(
    'clock',
    `the server's is ${minutes} min ${ahead > 0 ? 'ahead of' : 'behind'} this machine's`,
    'Words such as `older-than` count from the clock of this machine. Set both by NTP.',
  );
}
