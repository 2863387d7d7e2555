import { ownUser, publicUser } from '../dialect/user.js';
import { badRequest } from '../errors.js';
import { route } from '../http/route.js';
import { timelineOf } from '../state/timeline.js';
import type { State } from '../state/types.js';

export const userRoutes = [
  route({
    method: 'GET',
    path: '/users/me',
    permission: 'user.read',
    handle: ({ state, user }) => ownUser(user, bytesOf(state, user.id)),
  }),
  route({
    method: 'GET',
    path: '/users/me/preferences',
    permission: 'userPreference.read',
    handle: ({ major }) => preferencesOf(major),
  }),
  route({
    method: 'GET',
    path: '/users',
    permission: 'user.read',
    handle: ({ state }) =>
      [...state.users.values()]
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
        .map((user) => publicUser(user, 'iso')),
  }),
  route({
    method: 'GET',
    path: '/users/:id',
    permission: 'user.read',
    handle({ state, params }) {
      const user = state.users.get(params.id as string);
      if (user === undefined) throw badRequest('User not found');
      return publicUser(user, 'iso');
    },
  }),
];

/** What this user's uploads take, without the trash's help: trashed files still lie on the disk. */
function bytesOf(state: State, userId: string): number {
  let bytes = 0;
  for (const asset of timelineOf(state, userId)) {
    if (asset.libraryId === null) bytes += asset.exif.fileSizeInByte ?? 0;
  }
  return bytes;
}

function preferencesOf(major: 2 | 3): object {
  return {
    albums: { defaultAssetOrder: 'desc' },
    folders: { enabled: false, sidebarWeb: false },
    memories: { enabled: true, duration: 5 },
    people: { enabled: true, sidebarWeb: false, ...(major === 2 ? {} : { minimumFaces: 3 }) },
    sharedLinks: { enabled: true, sidebarWeb: false },
    ratings: { enabled: false },
    tags: { enabled: false, sidebarWeb: false },
    emailNotifications: { enabled: true, albumInvite: true, albumUpdate: true },
    download: { archiveSize: 4_294_967_296, includeEmbeddedVideos: false },
    purchase: { showSupportBadge: true, hideBuyButtonUntil: '2022-02-12T00:00:00.000Z' },
    cast: { gCastEnabled: false },
    ...(major === 2 ? {} : { recentlyAdded: { sidebarWeb: false } }),
  };
}
