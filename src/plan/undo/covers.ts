import { albumOf, assetOf, type Change } from '../../model/change.js';
import type { Draft } from '../drafts.js';
import { findAlbum } from './albums.js';
import { draftFor, type Undoing, wasOf } from './undoing.js';

/**
 * An album whose cover the run took out, or which the run deleted, gets its cover again, once that is in it. Immich
 * itself puts another one there.
 */
export function restoreCovers(drafts: readonly Draft[], run: Undoing): readonly Draft[] {
  const covers = new Map<string, { readonly cover: string; readonly change: Change }>();
  for (const change of run.tried) {
    const album = change.op === 'album.remove' ? change.album : albumOf(change);
    const { cover } = wasOf(run, change);
    if (album === undefined || cover == null) continue;
    // What was taken out knows better: by the time of the deletion it may have been another one.
    if (change.op === 'album.remove' || !covers.has(album)) covers.set(album, { cover, change });
  }
  return [...covers].flatMap(([album, { cover, change }]) => {
    const found = findAlbum(album, run);
    if (!found) return [];
    const adding = drafts.find(
      ({ change: one }) =>
        one.op === 'album.add' && one.album === found.ref && assetOf(one as Change) === cover,
    );
    const now = run.live.albums.get(found.ref)?.cover ?? null;
    const isIn = run.live.assets.get(cover)?.albums.includes(found.ref) ?? false;
    if (now === cover || !(adding || isIn)) return [];
    return [
      draftFor(
        change,
        { op: 'album.set', target: `album:${found.ref}`, before: { cover: now }, after: { cover } },
        'cover',
        [...found.needs, ...(adding ? [adding] : [])],
      ),
    ];
  });
}
