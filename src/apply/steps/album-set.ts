import { type AlbumSet, albumOf } from '../../model/change.js';
import { albumStaleness } from '../album-staleness.js';
import type { Verdict } from '../board.js';
import type { Step } from '../context.js';
import { withAlbum } from './with-album.js';

/** Sets one field of one album, unless somebody has set it a moment ago. */
export const albumSet: Step = {
  async guard(changes, { plan, server, refs }) {
    // One that this run makes is nobody else's yet.
    const asked = (changes as readonly AlbumSet[]).filter((change) => !albumOf(change)!.startsWith('+'));
    if (asked.length === 0) return new Map();
    const albums = new Map((await server.readAlbumNames()).map((album) => [album.id, album]));
    const verdicts = new Map<string, Verdict>();
    for (const change of asked) {
      const album = albums.get(refs.album(albumOf(change)!) ?? '');
      const message = album ? albumStaleness(plan, change, album) : 'the album is gone';
      if (message !== undefined) verdicts.set(change.id, { state: 'stale', message });
    }
    return verdicts;
  },
  send: (changes, run) =>
    withAlbum(changes, run, async (id) => {
      await run.server.updateAlbum(id, (changes[0] as AlbumSet).after);
      return { state: 'done' };
    }),
};
