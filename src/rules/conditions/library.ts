import type { Asset } from '../../model/asset.js';
import type { ConditionDefinition } from '../definitions.js';
import type { LibraryView } from '../view.js';
import { literalsIn, namesIn, patternsAt } from './kinds/argument.js';

const KEYWORDS = ['upload', 'external'];

/**
 * `library`: `upload`, `external`, or the name or id of an external library. Only an administrator's key can read the
 * names, so they are asked for only when a pattern needs them, and a library whose name is not known is unknown.
 */
export const library: ConditionDefinition = {
  name: 'library',
  compile(written, context) {
    const patterns = patternsAt(written, 'name', context);
    const names = namesIn(patterns).filter((name) => !KEYWORDS.includes(name));
    const literals = literalsIn(patterns);
    // Wildcards are for names: `u*` is a library that begins with u, not what was uploaded.
    const matches = (words: readonly string[], name: readonly string[] = []): boolean =>
      patterns.matchesSet([...words.filter((word) => literals.has(word)), ...name]);
    return {
      word: 'library',
      field: 'library',
      needs: [{ field: 'libraryId', names }],
      test(asset, view) {
        if (asset.libraryId === null) return matches(['upload']);
        const name = nameOf(asset, view);
        if (name !== undefined) return matches(['external', asset.libraryId], [name]);
        return names.some((one) => one !== asset.libraryId) ? null : matches(['external', asset.libraryId]);
      },
      actual: (asset, view) =>
        asset.libraryId === null ? 'upload' : (nameOf(asset, view) ?? `library ${asset.libraryId}`),
    };
  },
};

const nameOf = ({ libraryId }: Asset, view: LibraryView): string | undefined =>
  libraryId === null ? undefined : view.library(libraryId)?.name;
