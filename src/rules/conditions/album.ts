import type { Asset } from '../../model/asset.js';
import type { CompileContext, ConditionDefinition } from '../definitions.js';
import type { Patterns } from '../patterns.js';
import type { LibraryView } from '../view.js';
import { literalsIn, namesIn, patternsAt, textsAt } from './kinds/argument.js';

interface AlbumCount {
  readonly name?: string | readonly string[];
  readonly count?: { readonly min?: number; readonly max?: number };
}

/** `album: names` or `{ name, count: { min, max } }`: in an album with such a name or id, or in so many of them. */
export const album: ConditionDefinition = {
  name: 'album',
  compile(written, context) {
    const isCount = typeof written === 'object' && written !== null && !Array.isArray(written);
    const { name, count } = isCount ? (written as AlbumCount) : { name: written as string };
    const patterns = name === undefined ? undefined : compileNames(name, context, isCount ? ['name'] : []);
    const { min = 0, max = Number.POSITIVE_INFINITY } = count ?? {};
    const ids = literalsIn(patterns);
    // Of an album whose id is written out, the id is what counts.
    const nameFor = (ref: string, view: LibraryView): string => (ids.has(ref) ? ref : albumName(ref, view));
    return {
      word: 'album',
      needs: [patterns ? { field: 'albums', names: namesIn(patterns) } : { field: 'albums' }],
      test(asset, view) {
        if (patterns && !count) return patterns.matchesSet(asset.albums.map((ref) => nameFor(ref, view)));
        const counts = (ref: string): boolean => !patterns || patterns.matches(nameFor(ref, view));
        const number = asset.albums.filter(counts).length;
        return number >= min && number <= max;
      },
      actual: (asset, view) => namesOf(asset, view) || 'no album',
    };
  },
};

function compileNames(
  written: string | readonly string[],
  context: CompileContext,
  path: readonly string[],
): Patterns {
  for (const one of textsAt(written)) context.ask('album', one.text, [...path, ...one.path]);
  return patternsAt(written, 'name', context);
}

const namesOf = (asset: Asset, view: LibraryView): string =>
  asset.albums.map((ref) => albumName(ref, view)).join(', ');

/** An album that the plan creates is known by its reference alone. */
export const albumName = (ref: string, view: LibraryView): string =>
  view.album(ref)?.name ?? ref.replace(/^\+/, '');
