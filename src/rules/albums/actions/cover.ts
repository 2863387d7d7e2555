import type { WrittenRanking } from '../../../model/config.js';
import type { Album } from '../../../model/library.js';
import { isAlbumId } from '../../album-id.js';
import { namesApart } from '../../apart.js';
import { rank } from '../../ranking/rank.js';
import type { AlbumActionDefinition, AlbumEffect, AlbumScope } from '../definitions.js';
import { mayEdit, skipForeign } from './set.js';

/** `cover: ranking` or an asset's id: this asset stands for the album. */
export const cover: AlbumActionDefinition = {
  name: 'cover',
  compile(written, context) {
    const asset = typeof written === 'string' && isAlbumId(written) ? written.replace(/^id:/i, '') : null;
    const ranking = asset === null ? context.ranking(written as WrittenRanking, []) : null;
    const skip = ({ id }: Album, code: string, reason: string): AlbumEffect => ({
      kind: 'skip',
      album: id,
      code,
      reason,
    });
    const effect = (album: Album, { members, view }: AlbumScope): readonly AlbumEffect[] => {
      if (!mayEdit(album)) return [skipForeign(album)];
      const inside = members(album.id);
      if (inside.length === 0) return [];
      if (ranking === null) {
        const found = inside.some(({ id }) => id === asset);
        return [found ? chosen(album, asset!) : skip(album, 'not-in-album', `${asset} is not in it`)];
      }
      const { order, decided } = rank(inside, ranking, view);
      const [first, second] = order;
      if (decided || second === undefined) return [chosen(album, first!.id)];
      return [skip(album, 'tie', `tie between ${namesApart(first!, second).join(' and ')}`)];
    };
    const chosen = ({ id }: Album, value: string): AlbumEffect => ({
      kind: 'set',
      album: id,
      field: 'cover',
      value,
    });
    return {
      name: 'cover',
      needs: ranking?.needs ?? [],
      uses: ['album.set'],
      reads: ['members'],
      onAlbums: (albums, scope) => albums.flatMap((album) => effect(album, scope)),
    };
  },
};
