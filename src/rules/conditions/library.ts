import type { Asset } from '../../model/asset.js';
import type { ConditionDefinition } from '../definitions.js';
import type { LibraryView } from '../view.js';
import { namesIn, patternsAt } from './kinds/argument.js';

const KEYWORDS = ['upload', 'external'];

/**
 * `library`: `upload`, `external`, or the name or id of an external library. Only an administrator's key can read the
 * names, so they are asked for only when a pattern needs them, and a library whose name is not known is unknown.
 */
export const library: ConditionDefinition = {
  name: 'library',
  compile(written, context) {
    const patterns = patternsAt(written, 'name', context);
    const names = namesIn(patterns).filter((name) => !KEYWORDS.includes(name.toLowerCase()));
    return {
      word: 'library',
      field: 'library',
      needs: [{ field: 'libraryId', names }],
      test(asset, view) {
        if (asset.libraryId === null) return patterns.matchesSet(['upload']);
        const name = nameOf(asset, view);
        if (name !== undefined) return patterns.matchesSet(['external', asset.libraryId, name]);
        return names.some((one) => one !== asset.libraryId)
          ? null
          : patterns.matchesSet(['external', asset.libraryId]);
      },
      actual: (asset, view) =>
        asset.libraryId === null ? 'upload' : (nameOf(asset, view) ?? `library ${asset.libraryId}`),
    };
  },
};

const nameOf = ({ libraryId }: Asset, view: LibraryView): string | undefined =>
  libraryId === null ? undefined : view.library(libraryId)?.name;
