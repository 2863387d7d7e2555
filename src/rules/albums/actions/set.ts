import type { Album } from '../../../model/library.js';
import type { AlbumActionDefinition, AlbumEffect } from '../definitions.js';
import { compileAlbumTemplate } from '../template.js';

/** `rename: template`: is called so, without blanks at the ends. */
export const rename = written('rename', 'name');

/** `describe: template`: has this description. */
export const describe = written('describe', 'description');

/** `order: asc | desc`: shows its assets from the oldest, or from the newest. */
export const order: AlbumActionDefinition = {
  name: 'order',
  compile: (value) => ({
    name: 'order',
    needs: [],
    uses: ['album.set'],
    reads: [],
    onAlbums: (albums) =>
      albums.map((album) =>
        mayEdit(album)
          ? { kind: 'set', album: album.id, field: 'order', value: value as 'asc' | 'desc' }
          : skipForeign(album),
      ),
  }),
};

function written(name: string, field: 'name' | 'description'): AlbumActionDefinition {
  return {
    name,
    compile(text, context) {
      const render = compileAlbumTemplate(String(text), context);
      return {
        name,
        needs: [],
        uses: ['album.set'],
        reads: field === 'name' ? ['names'] : [],
        onAlbums: (albums, { captures }) =>
          albums.map((album): AlbumEffect => {
            if (!mayEdit(album)) return skipForeign(album);
            const value = render(album, captures(album));
            if (value !== null && value !== '') return { kind: 'set', album: album.id, field, value };
            return { kind: 'skip', album: album.id, code: 'empty-template', reason: 'a value is empty' };
          }),
      };
    },
  };
}

export const mayEdit = ({ role }: Album): boolean => role !== 'viewer';

export const skipForeign = ({ id }: Album): AlbumEffect => ({
  kind: 'skip',
  album: id,
  code: 'read-only-album',
  reason: 'it belongs to somebody else',
});
