import type { ConditionDefinition } from '../definitions.js';

/**
 * `returned`: whether it is a copy that a run trashed and that was uploaded again, to the last bit, while the copy
 * that was kept in its place is alive.
 */
export const returned: ConditionDefinition = {
  name: 'returned',
  compile: (written) => ({
    word: 'returned',
    needs: [{ field: 'checksum' }],
    test: (asset, view) => (view.returned(asset.id) !== undefined) === written,
    actual: (asset, view) => {
      const keeper = view.asset(view.returned(asset.id) ?? '');
      return keeper ? `trashed before, ${keeper.filename} was kept` : 'not returned';
    },
  }),
};
