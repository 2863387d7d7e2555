import type { ActionDefinition } from '../definitions.js';

/**
 * `not-duplicates: true`: Immich shall no longer count the members as duplicates. They all survive: a rule that
 * would trash one of them contradicts this one.
 */
export const notDuplicates: ActionDefinition = {
  name: 'not-duplicates',
  applies: 'group',
  compile: () => ({
    name: 'not-duplicates',
    needs: [{ field: 'duplicateId' }],
    uses: ['asset.set'],
    endsGroup: true,
    onGroup: ({ members }) => ({
      effects: members.map(({ id }) => ({ kind: 'set', asset: id, field: 'duplicateId', value: null })),
      keep: members.map(({ id }) => id),
    }),
  }),
};
