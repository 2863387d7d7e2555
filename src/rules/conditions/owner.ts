import type { Asset } from '../../model/asset.js';
import type { ConditionDefinition } from '../definitions.js';
import type { LibraryView } from '../view.js';
import { patternsAt } from './kinds/argument.js';

/** `owner`: `me`, or a user id. Only a rule with this word sees what partners share. */
export const owner: ConditionDefinition = {
  name: 'owner',
  compile(written, context) {
    const patterns = patternsAt(written, 'name', context);
    const names = ({ ownerId }: Asset, view: LibraryView): readonly string[] =>
      ownerId === view.server.userId ? ['me', ownerId] : [ownerId];
    return {
      word: 'owner',
      needs: [{ field: 'ownerId' }],
      test: (asset, view) => patterns.matchesSet(names(asset, view)),
      actual: (asset, view) => names(asset, view)[0]!,
    };
  },
};
