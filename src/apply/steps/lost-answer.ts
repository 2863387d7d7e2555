import type { Change } from '../../model/change.js';
import type { ImmichServer, Outcome } from '../../model/server.js';
import type { Verdicts } from '../context.js';
import { describeFailure, isExpected } from '../failure.js';
import { assetIds, fromOutcomes } from '../verdicts.js';

/**
 * Moves assets into the trash or out of it. When the answer is lost or only a part was done, the assets themselves say
 * which of them are where they were to go.
 */
export async function moveOrLook(
  changes: readonly Change[],
  server: ImmichServer,
  move: (ids: readonly string[]) => Promise<readonly Outcome[]>,
  trashed: boolean,
): Promise<Verdicts> {
  const ids = assetIds(changes);
  try {
    return fromOutcomes(changes, await move(ids));
  } catch (error) {
    if (!isExpected(error)) throw error;
    const live = await server.readAssets(ids, false).catch(() => {
      throw error;
    });
    const reason = describeFailure(error);
    return fromOutcomes(
      changes,
      ids.map((id) =>
        live.get(id)?.trashed === trashed ? { id, ok: true } : { id, ok: false, error: reason },
      ),
    );
  }
}
