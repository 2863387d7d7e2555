import type { Condition } from './definitions.js';

/** A group rule without `match`: what decides is the group. */
export const everything: Condition = { word: 'all', needs: [], parts: [], test: () => true };

/**
 * What partners share, what is hidden (motion parts among it) and what is locked take part only in rules that ask
 * about the owner or the visibility. Nothing else counts on these two fields, so no change waits for them.
 */
export function compileScope(conditions: readonly (Condition | null)[]): Condition {
  const asked = new Set(conditions.flatMap((one) => one?.needs ?? []).map(({ field }) => field));
  const anyOwner = asked.has('ownerId');
  const anywhere = asked.has('visibility');
  return {
    word: 'all',
    needs: [],
    test: ({ ownerId, visibility }, view) =>
      (anyOwner || ownerId === view.server.userId) &&
      (anywhere || visibility === 'timeline' || visibility === 'archive'),
  };
}
