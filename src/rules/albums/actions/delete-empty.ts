import type { Album } from '../../../model/library.js';
import type { AlbumActionDefinition, AlbumEffect, AlbumScope } from '../definitions.js';

/** `delete-empty: true`: is not there when nothing is in it. Only of albums that rules of this config make. */
export const deleteEmpty: AlbumActionDefinition = {
  name: 'delete-empty',
  compile: () => ({
    name: 'delete-empty',
    needs: [],
    uses: ['album.delete'],
    reads: ['trash'],
    onAlbums: (albums, scope) => albums.flatMap((album) => effect(album, scope)),
  }),
};

function effect(album: Album, { isMade }: AlbumScope): readonly AlbumEffect[] {
  if (album.assetCount > 0 || album.id.startsWith('+')) return [];
  const reason = !isMade(album.name) ? 'no rule makes albums of this name' : whyNotDelete(album);
  if (reason === undefined) return [{ kind: 'delete', album: album.id }];
  return [{ kind: 'skip', album: album.id, code: 'not-deleted', reason: `${reason}, so it is not deleted` }];
}

/** Why an album that holds nothing live stays all the same. */
export function whyNotDelete({ role, users, linked, hasTrashed }: Album): string | undefined {
  if (role !== 'owner') return 'it belongs to somebody else';
  if (users.length > 0 || linked) return 'it is shared';
  return hasTrashed === true ? 'something in the trash is still in it' : undefined;
}
