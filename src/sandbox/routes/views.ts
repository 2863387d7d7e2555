import { assetBody } from '../dialect/asset.js';
import { type Call, route } from '../http/route.js';
import { pathOf } from '../state/asset.js';
import { timelineOf } from '../state/timeline.js';
import type { Asset } from '../state/types.js';
import { object } from '../validate/compound.js';
import { boolean, optional, string } from '../validate/field.js';

const flag = optional(boolean);

export const viewRoutes = [
  route({
    method: 'GET',
    path: '/map/markers',
    permission: 'map.read',
    query: object({ isArchived: flag, isFavorite: flag, withPartners: flag, withSharedAlbums: flag }),
    handle: (call) =>
      shown(call)
        .filter(({ exif }) => exif.latitude !== null && exif.longitude !== null)
        .map(({ id, exif }) => ({
          id,
          lat: exif.latitude,
          lon: exif.longitude,
          city: exif.city,
          state: exif.state,
          country: exif.country,
        })),
  }),
  route({
    method: 'GET',
    path: '/view/folder/unique-paths',
    permission: 'folder.read',
    handle: (call) => [...new Set(shown(call).map(folderOf))].sort(),
  }),
  route({
    method: 'GET',
    path: '/view/folder',
    permission: 'folder.read',
    query: object({ path: string() }),
    handle: (call) =>
      shown(call)
        .filter((asset) => folderOf(asset) === call.query.path.replace(/\/$/, ''))
        .sort((a, b) => (a.originalFileName < b.originalFileName ? -1 : 1))
        .map((asset) => assetBody(call.state, asset, { exif: true })),
  }),
];

const folderOf = (asset: Asset): string => pathOf(asset).replace(/\/[^/]*$/, '');

/** Own assets of the timeline, newest first. */
const shown = ({ state, user }: Call): Asset[] =>
  timelineOf(state, user.id)
    .filter((asset) => asset.visibility === 'timeline' && asset.deletedAt === null)
    .reverse();
