import type { AlbumCreate } from '../../model/change.js';
import type { Step } from '../context.js';

/** Makes one album, whose id the memberships after it find under its reference. */
export const albumCreate: Step = {
  async send(changes, { server, refs }) {
    const [change] = changes as readonly [AlbumCreate];
    const id = await server.createAlbum(change.after.name);
    refs.learn(change.target, id);
    return new Map([[change.id, { state: 'done', created: id }]]);
  },
};
