import type { AlbumShare } from '../../model/change.js';
import type { Step } from '../context.js';
import { sendOrLook } from './send-or-look.js';
import { withAlbum } from './with-album.js';

/** Gives one user a role in one album, another one, or none. */
export const albumShare: Step = {
  send: (changes, run) =>
    withAlbum(changes, run, (id) => {
      const { user, before, after } = changes[0] as AlbumShare;
      return sendOrLook(
        () => run.server.shareAlbum(id, user, after, before),
        async () => {
          const album = (await run.server.readAlbumNames()).find((one) => one.id === id);
          return album !== undefined && (album.users.find((one) => one.id === user)?.role ?? null) === after;
        },
      );
    }),
};
