import { type AlbumMembership, assetOf } from '../../model/change.js';
import type { Step } from '../context.js';
import { albumName } from '../names.js';
import { assetIds, forAll, fromOutcomes } from '../verdicts.js';

/** Puts assets into one album or takes them out of it. */
export const albumMembership: Step = {
  was(change, { live }) {
    const { op, album } = change as AlbumMembership;
    const cover = live.albums.get(album)?.cover ?? null;
    return op === 'album.remove' && cover === assetOf(change) ? { cover } : undefined;
  },
  async send(changes, { plan, server, refs }) {
    const { op, album } = changes[0] as AlbumMembership;
    const id = refs.album(album);
    if (id === undefined) {
      return forAll(changes, {
        state: 'blocked',
        message: `album ${albumName(plan, album)} was not created`,
      });
    }
    const assets = assetIds(changes);
    const outcomes =
      op === 'album.add' ? await server.addToAlbum(id, assets) : await server.removeFromAlbum(id, assets);
    return fromOutcomes(changes, outcomes);
  },
};
