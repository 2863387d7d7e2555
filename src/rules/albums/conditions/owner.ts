import type { Album } from '../../../model/library.js';
import { patternsAt } from '../../conditions/kinds/argument.js';
import type { LibraryView } from '../../view.js';
import type { AlbumConditionDefinition } from '../definitions.js';

/** `owner`: `me`, or a user id. */
export const owner: AlbumConditionDefinition = {
  name: 'owner',
  compile(written, context) {
    const patterns = patternsAt(written, 'name', context);
    const names = ({ ownerId }: Album, view: LibraryView): readonly string[] =>
      ownerId === view.server.userId ? ['me', ownerId] : [ownerId];
    return {
      word: 'owner',
      needs: [],
      test: (album, view) => patterns.matchesSet(names(album, view)),
      actual: (album, view) => names(album, view)[0]!,
    };
  },
};
