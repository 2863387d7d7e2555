import type { LibraryView } from '../rules/view.js';
import type { Differences } from './difference.js';

/** Whether anything about any album is otherwise in the two views. */
export function albumsDiffer(before: LibraryView, after: LibraryView): boolean {
  const [old, now] = [before.albums(), after.albums()];
  if (old === now) return false;
  return old.length !== now.length || now.some((album) => !isSame(album, before.album(album.id)));
}

const isSame = (a: object, b: object | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** With the assets in albums that have got another name: what rules ask of the name has another answer. */
export function withRenamed(before: LibraryView, after: LibraryView, found: Differences): Differences {
  const renamed = new Set(
    after.albums().flatMap(({ id, name }) => {
      const old = before.album(id);
      return old && old.name !== name ? [id] : [];
    }),
  );
  if (renamed.size === 0) return found;
  const all = new Map(found);
  for (const { id, albums } of after.assets()) if (albums.some((ref) => renamed.has(ref))) all.set(id, 'all');
  return all;
}
