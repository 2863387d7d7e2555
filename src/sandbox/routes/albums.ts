import { randomUUID } from 'node:crypto';
import { ownOrRefuse, roleIn, shareableAsset } from '../access.js';
import { albumBody } from '../dialect/album.js';
import { badRequest, noAccess } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { joinAlbum } from '../state/change.js';
import { timestamp } from '../state/clock.js';
import { removeFromSet, setOf } from '../state/sets.js';
import type { Album } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { boolean, nullable, oneOf, optional, string, uuid } from '../validate/field.js';

export const albumUsers = array(object({ userId: uuid, role: oneOf(['editor', 'viewer']) }));

export const albumRoutes = [
  route({
    method: 'GET',
    path: '/albums',
    permission: 'album.read',
    query: object({
      assetId: optional(uuid),
      shared: optional(boolean),
      isOwned: optional(boolean),
      isShared: optional(boolean),
      name: optional(string()),
      id: optional(uuid),
    }),
    handle: (call) =>
      listed(call)
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
        .map((album) => albumBody(call.state, album, { read: true })),
  }),
  route({
    method: 'GET',
    path: '/albums/statistics',
    permission: 'album.statistics',
    handle(call) {
      const owned = readable(call).filter((album) => album.ownerId === call.user.id);
      const shared = readable(call).filter(isShared).length;
      return { owned: owned.length, shared, notShared: owned.filter((album) => !isShared(album)).length };
    },
  }),
  route({
    method: 'POST',
    path: '/albums',
    permission: 'album.create',
    body: object({
      albumName: string(),
      description: optional(string()),
      assetIds: optional(array(uuid, { ids: true })),
      albumUsers: optional(albumUsers),
    }),
    handle(call) {
      const { state, user, body } = call;
      const now = timestamp();
      const album: Album = {
        id: randomUUID(),
        ownerId: user.id,
        albumName: body.albumName,
        description: body.description ?? '',
        order: 'desc',
        isActivityEnabled: true,
        albumThumbnailAssetId: null,
        users: new Map((body.albumUsers ?? []).map(({ userId, role }) => [userId, role])),
        assetIds: new Set(),
        createdAt: now,
        updatedAt: now,
      };
      state.albums.set(album.id, album);
      // Unknown and foreign ids are dropped in silence.
      for (const id of body.assetIds ?? []) {
        const asset = shareableAsset(state, user.id, id);
        if (asset !== undefined) joinAlbum(state, album, asset);
      }
      return albumBody(state, album, { read: false, assets: true });
    },
  }),
  route({
    method: 'GET',
    path: '/albums/:id',
    permission: 'album.read',
    query: object({ withoutAssets: optional(boolean) }),
    handle(call) {
      const album = call.state.albums.get(call.params.id as string);
      if (album === undefined || roleIn(album, call.user.id) === undefined) throw noAccess('album.read');
      const viewer = call.user.id;
      return albumBody(call.state, album, {
        read: true,
        detail: true,
        viewer,
        assets: !call.query.withoutAssets,
      });
    },
  }),
  route({
    method: 'PATCH',
    path: '/albums/:id',
    permission: 'album.update',
    body: object({
      albumName: optional(string()),
      description: optional(string()),
      albumThumbnailAssetId: optional(nullable(uuid)),
      isActivityEnabled: optional(boolean),
      order: optional(oneOf(['asc', 'desc'])),
    }),
    handle(call) {
      const album = call.state.albums.get(call.params.id as string);
      const role = roleIn(album, call.user.id);
      if (album === undefined || (role !== 'owner' && role !== 'editor')) throw noAccess('album.update');
      const cover = call.body.albumThumbnailAssetId;
      if (cover && !album.assetIds.has(cover)) throw badRequest('Invalid album thumbnail');
      Object.assign(album, call.body, { updatedAt: timestamp() });
      return albumBody(call.state, album, { read: false });
    },
  }),
  route({
    method: 'DELETE',
    path: '/albums/:id',
    permission: 'album.delete',
    handle(call) {
      const album = ownOrRefuse(call, call.state.albums, call.params.id as string, 'album.delete');
      for (const assetId of album.assetIds) removeFromSet(call.state.albumsOf, assetId, album.id);
      call.state.albums.delete(album.id);
      return undefined;
    },
  }),
];

const isShared = (album: Album): boolean => album.users.size > 0;

const readable = ({ state, user }: Call): Album[] =>
  [...state.albums.values()].filter((album) => roleIn(album, user.id) !== undefined);

interface ListQuery {
  readonly assetId: string | undefined;
  readonly shared: boolean | undefined;
  readonly isOwned: boolean | undefined;
  readonly isShared: boolean | undefined;
  readonly name: string | undefined;
  readonly id: string | undefined;
}

/** 2.7 lists own albums unless asked for shared ones; 3.x lists both and has filters of its own. */
function listed(call: Call<ListQuery>): Album[] {
  const { state, user, major, query } = call;
  if (query.assetId !== undefined) {
    const albums = setOf(state.albumsOf, query.assetId);
    return readable(call).filter((album) => albums.has(album.id));
  }
  if (major === 2) {
    if (query.shared === true) return readable(call).filter(isShared);
    const owned = readable(call).filter((album) => album.ownerId === user.id);
    return query.shared === false ? owned.filter((album) => !isShared(album)) : owned;
  }
  return readable(call).filter(
    (album) =>
      (query.isOwned === undefined || (album.ownerId === user.id) === query.isOwned) &&
      (query.isShared === undefined || isShared(album) === query.isShared) &&
      (query.name === undefined || album.albumName === query.name) &&
      (query.id === undefined || album.id === query.id),
  );
}
