import { type AlbumSet, albumOf } from '../../model/change.js';
import { albumStaleness } from '../album-staleness.js';
import type { Step } from '../context.js';
import { forAll } from '../verdicts.js';
import { withAlbum } from './with-album.js';

/** Sets one field of one album, unless somebody has set it a moment ago. */
export const albumSet: Step = {
  async guard(changes, { plan, server, refs }) {
    const [change] = changes as readonly [AlbumSet];
    const ref = albumOf(change)!;
    // One that this run makes is nobody else's yet.
    if (ref.startsWith('+')) return new Map();
    const album = (await server.readAlbumNames()).find(({ id }) => id === refs.album(ref));
    const message = album ? albumStaleness(plan, change, album) : 'the album is gone';
    return message === undefined ? new Map() : forAll(changes, { state: 'stale', message });
  },
  send: (changes, run) =>
    withAlbum(changes, run, async (id) => {
      await run.server.updateAlbum(id, (changes[0] as AlbumSet).after);
    }),
};
