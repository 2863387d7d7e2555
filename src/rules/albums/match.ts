import type { Album } from '../../model/library.js';
import { and, not, type Truth } from '../truth.js';
import type { LibraryView } from '../view.js';
import type { CompiledAlbumRule } from './definitions.js';

/** Whether a rule about albums applies to this one; `null` when a value that it depends on is missing. */
export function matchAlbum(
  { match, unless }: Pick<CompiledAlbumRule, 'match' | 'unless'>,
  album: Album,
  view: LibraryView,
): Truth {
  const truth = match.test(album, view);
  return unless === null ? truth : and(truth, not(unless.test(album, view)));
}
