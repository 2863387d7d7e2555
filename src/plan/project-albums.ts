import { type Album, emptyAlbum } from '../model/library.js';
import type { AlbumSettable } from '../model/settable.js';
import type { LibraryView } from '../rules/view.js';
import type { Trashed } from './project.js';
import type { AlbumTarget, Targets } from './target.js';

type Albums = Pick<LibraryView, 'album' | 'albums' | 'albumsNamed'>;

/** The albums as they will be: with their new names, people and numbers, and without those that are deleted. */
export function projectAlbums(
  base: LibraryView,
  targets: Targets,
  trashed: Trashed,
  /** All assets, when somebody asks which days an album spans. */
  assets: Iterable<{ readonly albums: readonly string[]; readonly localTime: string }> | null,
): Albums {
  const { moved, emptied } = movesIn(targets, trashed);
  const changed = new Map<string, Album | null>();
  const touch = (ref: string): Album =>
    changed.get(ref) ?? base.album(ref) ?? emptyAlbum(ref, ref.slice(1), base.server.userId);
  for (const [ref, count] of moved) {
    const album = touch(ref);
    const hasTrashed = album.hasTrashed === true || emptied.has(ref);
    const assetCount = album.assetCount + count;
    changed.set(ref, { ...album, assetCount, ...(hasTrashed && { hasTrashed }) });
  }
  if (moved.size > 0 && assets) setSpans(changed, assets);
  for (const [ref, target] of targets.albums) {
    const isGone = trashed === 'gone' && target.deleted !== undefined;
    if (isGone) changed.set(ref, null);
    else if (base.album(ref) ?? changed.get(ref)) changed.set(ref, applyTarget(touch(ref), target));
  }
  if (changed.size === 0) return base;
  const all = [
    ...base.albums().flatMap((album) => {
      const now = changed.get(album.id);
      return now === undefined ? [album] : now === null ? [] : [now];
    }),
    ...[...changed.values()].filter((album) => album !== null && !base.album(album.id)),
  ] as readonly Album[];
  const named = new Map<string, Album[]>();
  for (const album of all)
    if (album.role !== 'viewer') named.set(album.name, [...(named.get(album.name) ?? []), album]);
  return {
    album: (ref) => (changed.has(ref) ? (changed.get(ref) ?? undefined) : base.album(ref)),
    albums: () => all,
    albumsNamed: (name) => named.get(name) ?? [],
  };
}

/** How many assets come into each album, or leave it; which of them will have something in the trash. */
function movesIn({ assets }: Targets, trashed: Trashed) {
  const moved = new Map<string, number>();
  const emptied = new Set<string>();
  const move = (ref: string, by: number): void => void moved.set(ref, (moved.get(ref) ?? 0) + by);
  for (const { albums, end, before: asset } of assets.values()) {
    if (end && trashed === 'gone') {
      for (const ref of asset.albums) {
        move(ref, -1);
        emptied.add(ref);
      }
      continue;
    }
    for (const [ref, { value }] of albums)
      if (asset.albums.includes(ref) !== value) move(ref, value ? 1 : -1);
      else if (value && ref.startsWith('+')) move(ref, 0);
  }
  return { moved, emptied };
}

function setSpans(
  changed: Map<string, Album | null>,
  assets: Iterable<{ readonly albums: readonly string[]; readonly localTime: string }>,
): void {
  const spans = new Map<string, { first: string; last: string }>();
  for (const { albums, localTime } of assets)
    for (const ref of albums) {
      if (!changed.has(ref)) continue;
      const day = localTime.slice(0, 10);
      const { first, last } = spans.get(ref) ?? { first: day, last: day };
      const [least, , most] = [first, day, last].sort();
      spans.set(ref, { first: least!, last: most! });
    }
  for (const [ref, album] of changed)
    changed.set(ref, { ...album!, ...(spans.get(ref) ?? { first: null, last: null }) });
}

function applyTarget(album: Album, { values, users }: AlbumTarget): Album {
  const set = Object.fromEntries([...values].map(([field, { value }]) => [field, value]));
  const others = album.users.filter(({ id }) => !users.has(id));
  const given = [...users].flatMap(([id, { value: role }]) => (role === null ? [] : [{ id, role }]));
  const everybody = [...others, ...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...album, ...(set as Partial<AlbumSettable>), users: everybody, shared: everybody.length > 0 };
}
