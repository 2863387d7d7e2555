import type { AlbumShare } from '../../model/change.js';
import type { Step } from '../context.js';
import { withAlbum } from './with-album.js';

/** Gives one user a role in one album, another one, or none. */
export const albumShare: Step = {
  send: (changes, run) =>
    withAlbum(changes, run, async (id) => {
      const { user, before, after } = changes[0] as AlbumShare;
      await run.server.shareAlbum(id, user, after, before);
    }),
};
