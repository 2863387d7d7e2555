import { roleIn } from '../access.js';
import { bareTime, durationText } from '../dialect/times.js';
import { badRequest, HttpError, noAccess } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { visibility } from '../search/fields.js';
import { hasTag } from '../search/filter.js';
import { searchedOwners } from '../search/scope.js';
import { compareTaken, timelineOf } from '../state/timeline.js';
import type { Asset, State } from '../state/types.js';
import { object } from '../validate/compound.js';
import { boolean, oneOf, optional, type Read, string, uuid } from '../validate/field.js';

const bucketQuery = {
  userId: optional(uuid),
  albumId: optional(uuid),
  personId: optional(uuid),
  tagId: optional(uuid),
  isFavorite: optional(boolean),
  isTrashed: optional(boolean),
  withStacked: optional(boolean),
  withPartners: optional(boolean),
  withCoordinates: optional(boolean),
  order: optional(oneOf(['asc', 'desc'])),
  visibility: optional(visibility),
};
const bucketsShape = object(bucketQuery);
type BucketsQuery = Read<typeof bucketsShape>;

export const timelineRoutes = [
  route({
    method: 'GET',
    path: '/timeline/buckets',
    permission: 'asset.read',
    query: bucketsShape,
    handle(call) {
      const counts = new Map<string, number>();
      for (const asset of shown(call, call.query)) {
        const month = monthOf(asset);
        counts.set(month, (counts.get(month) ?? 0) + 1);
      }
      const sign = call.query.order === 'asc' ? 1 : -1;
      return [...counts]
        .sort(([a], [b]) => (a < b ? -sign : sign))
        .map(([timeBucket, count]) => ({ timeBucket, count }));
    },
  }),
  route({
    method: 'GET',
    path: '/timeline/bucket',
    permission: 'asset.read',
    query: object({ ...bucketQuery, timeBucket: string() }),
    handle(call) {
      const month = call.query.timeBucket.slice(0, 7);
      const assets = shown(call, call.query).filter((asset) => asset.localDateTime.startsWith(month));
      assets.sort(compareTaken);
      if (call.query.order !== 'asc') assets.reverse();
      return columnsOf(call, assets);
    },
  }),
];

/** First day of the month on the photographer's clock. */
const monthOf = (asset: Asset): string => `${asset.localDateTime.slice(0, 7)}-01`;

function shown(call: Call, query: BucketsQuery): Asset[] {
  const { state, user } = call;
  check(call, query);
  const inBuckets = poolOf(call, query).filter((asset) => {
    if ((asset.deletedAt !== null) !== (query.isTrashed ?? false)) return false;
    if (query.visibility === undefined) {
      if (asset.visibility !== 'timeline' && asset.visibility !== 'archive') return false;
    } else if (asset.visibility !== query.visibility) return false;
    return query.isFavorite === undefined || asset.isFavorite === query.isFavorite;
  });
  const { personId, tagId, albumId } = query;
  let found = inBuckets;
  if (personId !== undefined) found = found.filter((a) => a.faces.some((face) => face.personId === personId));
  if (tagId !== undefined) found = found.filter(hasTag(state, tagId));
  if (query.withStacked) found = found.filter((a) => isAlone(state, a));
  if (albumId !== undefined && roleIn(state.albums.get(albumId), user.id) === undefined)
    throw noAccess('album.read');
  return found;
}

function poolOf({ state, user }: Call, { albumId, withPartners }: BucketsQuery): Asset[] {
  if (albumId !== undefined) {
    return [...(state.albums.get(albumId)?.assetIds ?? [])].flatMap((id) => state.assets.get(id) ?? []);
  }
  const owners = withPartners ? searchedOwners(state, user.id) : [user.id];
  return owners.flatMap((owner) => timelineOf(state, owner));
}

function check({ major }: Call, query: BucketsQuery): void {
  if (query.visibility === 'locked') throw new HttpError(401, 'Elevated permission is required');
  const plain = query.visibility === 'timeline' && query.isTrashed !== true && query.isFavorite === undefined;
  if (query.withPartners && !plain) {
    const kinds = `non-archived, non-trashed, non-favorited${major === 2 ? '' : ', non-locked'}`;
    throw badRequest(`withPartners is only supported for ${kinds} assets`);
  }
}

const isAlone = (state: State, asset: Asset): boolean =>
  asset.stackId === null || state.stacks.get(asset.stackId)?.primaryAssetId === asset.id;

/** One list per field, as the web timeline reads them. */
function columnsOf(call: Call<BucketsQuery>, assets: readonly Asset[]): object {
  const { major, state, query } = call;
  const place = { city: assets.map((a) => a.exif.city), country: assets.map((a) => a.exif.country) };
  return {
    ...(major === 2 ? place : {}),
    duration: assets.map((a) => (major === 3 || a.duration === null ? a.duration : durationText(a.duration))),
    id: assets.map((a) => a.id),
    visibility: assets.map((a) => a.visibility),
    isFavorite: assets.map((a) => a.isFavorite),
    isImage: assets.map((a) => a.type === 'IMAGE'),
    isTrashed: assets.map((a) => a.deletedAt !== null),
    livePhotoVideoId: assets.map((a) => a.livePhotoVideoId),
    fileCreatedAt: assets.map((a) => bareTime(a.fileCreatedAt)),
    localOffsetHours: assets.map(
      (a) => (Date.parse(a.localDateTime) - Date.parse(a.fileCreatedAt)) / 3_600_000,
    ),
    ...(major === 2 ? {} : { createdAt: assets.map((a) => bareTime(a.createdAt)) }),
    ownerId: assets.map((a) => a.ownerId),
    projectionType: assets.map((a) => a.exif.projectionType),
    ratio: assets.map(ratioOf),
    status: assets.map((a) => (a.deletedAt === null ? 'active' : 'trashed')),
    thumbhash: assets.map((a) => a.thumbhash),
    ...(major === 2 ? {} : place),
    ...(query.withCoordinates
      ? { latitude: assets.map((a) => a.exif.latitude), longitude: assets.map((a) => a.exif.longitude) }
      : {}),
    ...(query.withStacked ? { stack: assets.map((a) => stackColumn(state, a)) } : {}),
  };
}

const ratioOf = ({ width, height }: Asset): number =>
  width === null || height === null ? 1 : Math.round((width / height) * 1000) / 1000;

/** Id and number of live members, the number as text. */
function stackColumn(state: State, asset: Asset): [string, string] | null {
  const stack = asset.stackId === null ? undefined : state.stacks.get(asset.stackId);
  if (stack === undefined) return null;
  const live = [...stack.assetIds].filter((id) => state.assets.get(id)?.deletedAt === null);
  return live.length < 2 ? null : [stack.id, String(live.length)];
}
