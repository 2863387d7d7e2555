import type { Album } from '../model/library.js';
import type { LibraryView } from '../rules/view.js';

export type AlbumResolution =
  | { readonly ref: string; readonly create?: string }
  | { readonly problem: 'unknown' }
  | { readonly problem: 'ambiguous'; readonly albums: readonly Album[] }
  | { readonly problem: 'read-only'; readonly album: Album };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Finds the album that an action means: `id:<id>` and a bare UUID name it exactly, anything else is a name.
 * A name that nobody has yields `+Name`, the reference of an album that the plan creates.
 */
export function resolveAlbum(
  view: Pick<LibraryView, 'album' | 'albumsNamed'>,
  album: string,
  create: boolean,
): AlbumResolution {
  const id = album.startsWith('id:') ? album.slice(3) : UUID.test(album) ? album : null;
  if (id !== null) {
    const known = view.album(id);
    if (!known) return { problem: 'unknown' };
    return known.role === 'viewer' ? { problem: 'read-only', album: known } : { ref: id };
  }
  const named = view.albumsNamed(album);
  const [only] = named;
  if (named.length > 1) return { problem: 'ambiguous', albums: named };
  if (only) return { ref: only.id };
  return create ? { ref: `+${album}`, create: album } : { problem: 'unknown' };
}
