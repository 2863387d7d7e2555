import { ownedAssetOrRefuse, ownedAssets } from '../access.js';
import { assetBody } from '../dialect/asset.js';
import { badRequest, HttpError } from '../errors.js';
import { type Call, type Route, route } from '../http/route.js';
import { setDeleted, setDuplicate, setVisibility } from '../state/change.js';
import { timestamp } from '../state/clock.js';
import { copyAsset } from '../state/copy.js';
import { queueJob } from '../state/jobs.js';
import type { Asset } from '../state/types.js';
import { readMoment, updateAsset } from '../state/update.js';
import { array, object } from '../validate/compound.js';
import { boolean, oneOf, optional, uuid } from '../validate/field.js';
import { type BulkUpdate, bulkUpdate, type SingleUpdate, singleUpdate } from './asset-fields.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ids = array(uuid, { ids: true });

export const assetUpdateRoutes: readonly Route[] = [
  ...(['PUT', 'PATCH'] as const).flatMap((method) => {
    const majors = method === 'PATCH' ? { majors: [3] as const } : {};
    return [
      route({
        method,
        path: '/assets',
        permission: 'asset.update',
        ...majors,
        body: bulkUpdate,
        handle: updateMany,
      }),
      route({
        method,
        path: '/assets/:id',
        permission: 'asset.update',
        ...majors,
        body: singleUpdate,
        handle: updateOne,
      }),
    ];
  }),
  route({
    method: 'DELETE',
    path: '/assets',
    permission: 'asset.delete',
    body: object({ ids, force: optional(boolean) }),
    handle(call) {
      for (const asset of ownedAssets(call, 'asset.delete', call.body.ids)) {
        setDeleted(asset, timestamp());
        if (call.body.force) queueJob(call.state, asset.id, { remove: true });
      }
      return undefined;
    },
  }),
  route({
    method: 'PUT',
    path: '/assets/copy',
    permission: 'asset.copy',
    body: object({
      sourceId: uuid,
      targetId: uuid,
      albums: optional(boolean),
      favorite: optional(boolean),
      sharedLinks: optional(boolean),
      sidecar: optional(boolean),
      stack: optional(boolean),
    }),
    handle(call) {
      const { sourceId, targetId } = call.body;
      const source = ownedAssetOrRefuse(call, 'asset.copy', sourceId);
      const target = ownedAssetOrRefuse(call, 'asset.copy', targetId);
      if (source === target) throw badRequest('Source and target id must be distinct');
      copyAsset(call.state, source, target, call.body);
      return undefined;
    },
  }),
  route({
    method: 'POST',
    path: '/assets/jobs',
    permission: 'job.create',
    status: 204,
    body: object({
      assetIds: ids,
      name: oneOf(['refresh-faces', 'refresh-metadata', 'regenerate-thumbnail', 'transcode-video']),
    }),
    handle(call) {
      const assets = ownedAssets(call, 'asset.update', call.body.assetIds);
      if (call.body.name === 'refresh-metadata') for (const asset of assets) queueJob(call.state, asset.id);
      return undefined;
    },
  }),
];

function updateMany(call: Call<unknown, BulkUpdate>): undefined {
  const { state, body } = call;
  const assets = ownedAssets(call, 'asset.update', body.ids);
  const { duplicateId } = body;
  if (typeof duplicateId === 'string' && !UUID.test(duplicateId))
    throw new HttpError(500, 'Failed to update assets');
  const moment = momentOf(body.dateTimeOriginal, 'Failed to update assets');
  for (const asset of assets) {
    if (duplicateId !== undefined) setDuplicate(state, asset, duplicateId);
    updateAsset(state, asset, body, moment);
    // Any bulk update writes the sidecars, even one that changes nothing in them.
    queueJob(state, asset.id);
  }
  return undefined;
}

function updateOne(call: Call<unknown, SingleUpdate>): object {
  const { state, body } = call;
  const asset = ownedAssetOrRefuse(call, 'asset.update', call.params.id as string);
  const moment = momentOf(body.dateTimeOriginal, 'Failed to update asset');
  if (body.livePhotoVideoId !== undefined) linkMotion(call, asset, body.livePhotoVideoId);
  updateAsset(state, asset, body, moment);
  return assetBody(state, asset, { exif: true, noUnassignedFaces: true });
}

function momentOf(
  text: string | undefined,
  refusal: string,
): (ReturnType<typeof readMoment> & object) | undefined {
  if (text === undefined) return undefined;
  const moment = readMoment(text);
  if (moment === null) throw new HttpError(500, refusal);
  return moment;
}

/** Joins or parts the two halves of a live photo: the video hides, or shows itself again. */
function linkMotion(call: Call, asset: Asset, videoId: string | null): void {
  const { state, user } = call;
  if (videoId !== null) {
    const video = state.assets.get(videoId);
    if (video === undefined) throw badRequest('Live photo video not found');
    if (video.type !== 'VIDEO') throw badRequest('Live photo video must be a video');
    if (video.ownerId !== user.id) throw badRequest('Live photo video does not belong to the user');
    setVisibility(state, video, 'hidden');
  } else {
    const video = asset.livePhotoVideoId === null ? undefined : state.assets.get(asset.livePhotoVideoId);
    if (video !== undefined) setVisibility(state, video, asset.visibility);
  }
  asset.livePhotoVideoId = videoId;
  asset.updatedAt = timestamp();
}
