import { ImmichError } from '../model/immich-error.js';
import type { ImmichServer } from '../model/server.js';
import type { AlbumUpdateBody, AlbumUsersBody, RoleBody } from './bodies.js';
import type { Call, Http } from './call.js';

type AlbumWrites = Pick<ImmichServer, 'updateAlbum' | 'shareAlbum'>;

/** What changes an album as a whole. All of it states an end. */
export const albumWrites = (http: Http): AlbumWrites => ({
  async updateAlbum(id, { name, description, cover, order }) {
    const body: AlbumUpdateBody = {
      ...(name !== undefined && { albumName: name }),
      ...(description !== undefined && { description }),
      ...(cover !== undefined && cover !== null && { albumThumbnailAssetId: cover }),
      ...(order !== undefined && { order }),
    };
    await http({ method: 'PATCH', path: '/albums/:id', id, body, effect: 'end' });
  },
  async shareAlbum(id, user, role, before) {
    const path = '/albums/:id/user/:user';
    if (role === null) await once(http, { method: 'DELETE', path, id, user });
    else if (before === null) {
      const body: AlbumUsersBody = { albumUsers: [{ userId: user, role }] };
      await once(http, { method: 'PUT', path: '/albums/:id/users', id, body });
    } else await http({ method: 'PUT', path, id, user, body: { role } satisfies RoleBody, effect: 'end' });
  },
});

/** Sends what the server refuses the second time: when the first attempt may have come through, that is no failure. */
async function once(http: Http, call: Omit<Call, 'effect'>): Promise<void> {
  let isRepeated = false;
  const onDoubt = (): void => {
    isRepeated = true;
  };
  try {
    await http({ ...call, effect: 'end', onDoubt });
  } catch (error) {
    if (!(isRepeated && error instanceof ImmichError && error.kind === 'bad-request')) throw error;
  }
}
