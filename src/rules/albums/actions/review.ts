import type { AlbumActionDefinition, AlbumEffect } from '../definitions.js';
import { compileAlbumTemplate } from '../template.js';

/** `review: reason`: nothing is done; the plan lists the album with the reason. */
export const review: AlbumActionDefinition = {
  name: 'review',
  compile(written, context) {
    const render = compileAlbumTemplate(String(written), context);
    return {
      name: 'review',
      needs: [],
      uses: [],
      reads: [],
      onAlbums: (albums, { captures }) =>
        albums.map((album): AlbumEffect => {
          const reason = render(album, captures(album));
          return reason
            ? { kind: 'skip', album: album.id, code: 'review', reason }
            : { kind: 'skip', album: album.id, code: 'empty-template', reason: 'a value is empty' };
        }),
    };
  },
};
