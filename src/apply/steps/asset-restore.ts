import type { Step } from '../context.js';
import { describeFailure, isExpected } from '../failure.js';
import { assetIds, fromOutcomes } from '../verdicts.js';

/** Takes assets out of the trash; when the answer is lost, the assets themselves say which of them are out. */
export const assetRestore: Step = {
  async send(changes, { server }) {
    const ids = assetIds(changes);
    try {
      return fromOutcomes(changes, await server.restoreAssets(ids));
    } catch (error) {
      if (!isExpected(error)) throw error;
      const live = await server.readAssets(ids, false).catch(() => {
        throw error;
      });
      const reason = describeFailure(error);
      return fromOutcomes(
        changes,
        ids.map((id) =>
          live.get(id)?.trashed === false ? { id, ok: true } : { id, ok: false, error: reason },
        ),
      );
    }
  },
};
