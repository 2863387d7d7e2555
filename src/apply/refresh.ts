import { assetOf } from '../model/change.js';
import type { Listener } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import type { Board } from './board.js';
import { describeFailure, isExpected } from './failure.js';

/**
 * Has Immich read the files again that say something new. The files are written by then, so a refusal is told and
 * is no failure of the run.
 */
export async function refreshWritten(
  plan: Plan,
  board: Board,
  server: ImmichServer,
  listener: Listener,
): Promise<void> {
  const written = plan.changes.filter(
    ({ op, id }) => (op === 'exif.write' || op === 'exif.restore') && board.holds(id),
  );
  const ids = [...new Set(written.map((change) => assetOf(change)!))];
  if (ids.length === 0) return;
  const warn = (why: string, some: string): void =>
    listener({
      type: 'diagnostic',
      diagnostic: {
        severity: 'warning',
        code: 'not-refreshed',
        message: `Immich was not asked to read ${some} again: ${why}.`,
        hint: 'Refresh their metadata in Immich, so that it sees what was written.',
      },
    });
  try {
    const refused = (await server.refreshMetadata(ids)).filter(({ ok }) => !ok);
    const [first] = refused;
    if (first && !first.ok) warn(first.error.replace(/\.$/, ''), `${refused.length} of ${ids.length} files`);
  } catch (error) {
    if (!isExpected(error)) throw error;
    warn(describeFailure(error).replace(/\.$/, ''), ids.length === 1 ? 'the file' : `${ids.length} files`);
  }
}
