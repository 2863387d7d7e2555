import type { AlbumSet } from '../../model/change.js';
import type { Step } from '../context.js';
import { withAlbum } from './with-album.js';

/** Sets one field of one album. */
export const albumSet: Step = {
  send: (changes, run) =>
    withAlbum(changes, run, async (id) => {
      await run.server.updateAlbum(id, (changes[0] as AlbumSet).after);
    }),
};
