import type { Album } from '../../../model/library.js';
import type { AlbumActionDefinition, AlbumEffect, AlbumScope } from '../definitions.js';
import { whyNotDelete } from './delete-empty.js';

/**
 * `merge-same-name: true`: of the user's own albums with one name there is one. It is the one with the most assets;
 * the assets of the others come into it, and then the others go.
 */
export const mergeSameName: AlbumActionDefinition = {
  name: 'merge-same-name',
  compile: () => ({
    name: 'merge-same-name',
    needs: [],
    uses: ['album.add', 'album.remove', 'album.set', 'album.delete'],
    reads: ['members', 'trash'],
    onAlbums(albums, scope) {
      const named = new Map<string, Album[]>();
      for (const album of albums)
        if (album.role === 'owner') named.set(album.name, [...(named.get(album.name) ?? []), album]);
      return [...named.values()].flatMap((same) => {
        const [kept, ...others] = same.sort(
          (a, b) => rank(b, scope) - rank(a, scope) || (a.id < b.id ? -1 : 1),
        );
        return others.flatMap((other) => merge(kept!, other, scope));
      });
    },
  }),
};

/** A shared one stays before all others; what was moved already does not count. */
const rank = (album: Album, { view }: AlbumScope): number =>
  (album.users.length > 0 || album.linked ? 1e9 : 0) + (view.albumAsRead(album.id)?.assetCount ?? -1);

function merge(kept: Album, other: Album, { members }: AlbumScope): readonly AlbumEffect[] {
  const inside = members(other.id);
  const reason =
    whyNotDelete(other) ??
    (inside.length < other.assetCount ? 'photos of others are in it' : undefined) ??
    (other.description !== '' && other.description !== kept.description && kept.description !== ''
      ? 'it has another description'
      : undefined);
  if (reason !== undefined)
    return [{ kind: 'skip', album: other.id, code: 'not-merged', reason: `${reason}, so it is not merged` }];
  const told = other.description !== '' && kept.description === '';
  return [
    ...inside.map(({ id }): AlbumEffect => ({ kind: 'move', album: other.id, to: kept.id, asset: id })),
    ...(told
      ? [{ kind: 'set', album: kept.id, field: 'description', value: other.description } as const]
      : []),
    { kind: 'delete', album: other.id, why: 'merged into the other of this name' },
  ];
}
