import { literalsIn, patternsAt } from '../../conditions/kinds/argument.js';
import type { AlbumConditionDefinition } from '../definitions.js';

/** `name`: names or ids of albums. */
export const name: AlbumConditionDefinition = {
  name: 'name',
  compile(written, context) {
    const patterns = patternsAt(written, 'name', context);
    const ids = literalsIn(patterns);
    return {
      word: 'name',
      needs: [],
      groups: patterns.groups,
      // Of an album whose id is written out, the id is what counts.
      test: (album) => patterns.matches(ids.has(album.id) ? album.id : album.name),
      ...(patterns.groups.length > 0 && {
        captures: (album: { readonly name: string }) => patterns.captures(album.name),
      }),
      actual: (album) => album.name,
    };
  },
};
