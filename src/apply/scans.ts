import { assetOf, type Change } from '../model/change.js';
import type { Listener } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import type { Verdict } from './board.js';
import { keepersOf } from './check-plan.js';
import type { Context, Verdicts } from './context.js';
import { isExpected } from './failure.js';
import type { Live } from './live.js';

const WAITS: Verdict = {
  state: 'blocked',
  message:
    'Immich is looking through its external libraries, so nobody knows yet which of their files are missing; apply again when it is done',
};

/**
 * While a library is looked through, files of a folder that was renamed or of a disk that is gone are missing one by
 * one. What goes to the trash because of a file in an external library, or is one, waits until that is over.
 */
export async function whileScanning(
  changes: readonly Change[],
  { plan, live, server }: Pick<Context, 'plan' | 'live' | 'server'>,
): Promise<Verdicts> {
  const external = changes.filter((change) => isExternal(change, plan, live));
  if (external.length === 0) return new Map();
  const backlog = await server.readBacklog();
  return new Map(backlog?.scans ? external.map(({ id }) => [id, WAITS]) : []);
}

/** Says once that nobody may ask whether a library is looked through, when it matters. */
export async function warnIfBlind(
  plan: Plan,
  live: Live,
  server: ImmichServer,
  listener: Listener,
): Promise<void> {
  const trashed = plan.changes.filter(({ op }) => op === 'asset.trash');
  if (!trashed.some((change) => isExternal(change, plan, live))) return;
  try {
    if ((await server.readBacklog()) !== null) return;
  } catch (error) {
    // Right before the trash it is asked again.
    if (isExpected(error)) return;
    throw error;
  }
  const message = 'Whether Immich is looking through its external libraries, this key may not ask.';
  const hint =
    'Do not apply while a library is scanned: files that are missing for the moment look deleted. The key of an administrator with queue.read may ask.';
  listener({ type: 'diagnostic', diagnostic: { severity: 'warning', code: 'scans-unknown', message, hint } });
}

/** Whether the asset itself, what is kept in its place, or another one that was decided over with it is external. */
function isExternal(change: Change, plan: Plan, { assets }: Pick<Live, 'assets'>): boolean {
  const members = change.group === undefined ? [] : (plan.groups[change.group]?.members ?? []);
  const ids = [assetOf(change)!, ...keepersOf(plan, change), ...members];
  return ids.some((id) => assets.get(id)?.libraryId != null);
}
