import { ownOrRefuse, roleIn, shareableAsset } from '../access.js';
import { albumBody } from '../dialect/album.js';
import { badRequest, noAccess } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { joinAlbum, leaveAlbum } from '../state/change.js';
import { timestamp } from '../state/clock.js';
import type { Album } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { oneOf, uuid } from '../validate/field.js';
import { albumUsers } from './albums.js';

const ids = array(uuid, { ids: true });
export type IdResult = { readonly id: string; readonly success: boolean; readonly error?: string };

export const albumMemberRoutes = [
  route({
    method: 'PUT',
    path: '/albums/assets',
    permission: 'albumAsset.create',
    body: object({ albumIds: ids, assetIds: ids }),
    handle(call) {
      const { state, user, body } = call;
      const albums = body.albumIds.flatMap((id) =>
        mayEdit(call, state.albums.get(id)) ? [state.albums.get(id) as Album] : [],
      );
      const assets = body.assetIds.flatMap((id) => shareableAsset(state, user.id, id) ?? []);
      if (albums.length === 0 || assets.length === 0) return { success: false, error: 'no_permission' };
      let added = false;
      for (const album of albums) for (const asset of assets) added = joinAlbum(state, album, asset) || added;
      return added ? { success: true } : { success: false, error: 'duplicate' };
    },
  }),
  route({
    method: 'PUT',
    path: '/albums/:id/assets',
    permission: 'albumAsset.create',
    body: object({ ids }),
    handle(call) {
      const { state, user } = call;
      const album = state.albums.get(call.params.id as string);
      if (album === undefined) throw badRequest('Album not found');
      if (!mayEdit(call, album)) throw noAccess('albumAsset.create');
      const results = call.body.ids.map((id): IdResult => {
        if (album.assetIds.has(id)) return { id, success: false, error: 'duplicate' };
        const asset = shareableAsset(state, user.id, id);
        if (asset === undefined) return { id, success: false, error: 'no_permission' };
        joinAlbum(state, album, asset);
        return { id, success: true };
      });
      if (results.some((result) => result.success)) album.updatedAt = timestamp();
      return results;
    },
  }),
  route({
    method: 'DELETE',
    path: '/albums/:id/assets',
    permission: 'albumAsset.delete',
    body: object({ ids }),
    handle(call) {
      const album = call.state.albums.get(call.params.id as string);
      if (album === undefined || !mayEdit(call, album)) throw noAccess('albumAsset.delete');
      const results = call.body.ids.map(
        (id): IdResult =>
          leaveAlbum(call.state, album, id)
            ? { id, success: true }
            : { id, success: false, error: 'not_found' },
      );
      if (results.some((result) => result.success)) album.updatedAt = timestamp();
      return results;
    },
  }),
  route({
    method: 'PUT',
    path: '/albums/:id/users',
    permission: 'albumUser.create',
    body: object({ albumUsers }),
    handle(call) {
      const album = ownOrRefuse(call, call.state.albums, call.params.id as string, 'album.share');
      for (const { userId, role } of call.body.albumUsers) {
        if (!call.state.users.has(userId)) throw badRequest('User not found');
        if (userId === album.ownerId) throw badRequest('Cannot be shared with owner');
        if (album.users.has(userId)) throw badRequest('User already added');
        album.users.set(userId, role);
      }
      album.updatedAt = timestamp();
      return albumBody(call.state, album, { read: false });
    },
  }),
  route({
    method: 'PUT',
    path: '/albums/:id/user/:userId',
    permission: 'albumUser.update',
    body: object({ role: oneOf(['editor', 'viewer']) }),
    handle(call) {
      const album = ownOrRefuse(call, call.state.albums, call.params.id as string, 'album.share');
      const userId = call.params.userId as string;
      if (!album.users.has(userId)) throw badRequest('Album not shared with user');
      album.users.set(userId, call.body.role);
      return undefined;
    },
  }),
  route({
    method: 'DELETE',
    path: '/albums/:id/user/:userId',
    permission: 'albumUser.delete',
    handle(call) {
      const album = ownOrRefuse(call, call.state.albums, call.params.id as string, 'album.share');
      if (!album.users.delete(call.params.userId as string)) throw badRequest('Album not shared with user');
      return undefined;
    },
  }),
];

function mayEdit({ user }: Call, album: Album | undefined): boolean {
  const role = roleIn(album, user.id);
  return role === 'owner' || role === 'editor';
}
