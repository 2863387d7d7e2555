import { Buffer } from 'node:buffer';
import { readableAssetOrRefuse } from '../access.js';
import { assetBody, deviceAssetIdOf, deviceIdOf } from '../dialect/asset.js';
import { HttpError } from '../errors.js';
import { type Call, FileAnswer, route } from '../http/route.js';
import { mimeOf } from '../mime.js';
import { visibility } from '../search/fields.js';
import { checksumOf, mimeTypeOf } from '../state/asset.js';
import { timelineOf } from '../state/timeline.js';
import type { Asset } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { boolean, number, oneOf, optional, string } from '../validate/field.js';

const own = ({ state, user }: Call): readonly Asset[] => timelineOf(state, user.id);
const isLive = (asset: Asset): boolean => asset.deletedAt === null;

export const assetRoutes = [
  route({
    method: 'GET',
    path: '/assets/statistics',
    permission: 'asset.statistics',
    query: object({
      isFavorite: optional(boolean),
      isTrashed: optional(boolean),
      visibility: optional(visibility),
    }),
    handle(call) {
      const { isFavorite, isTrashed = false, visibility: wanted } = call.query;
      if (wanted === 'locked') throw new HttpError(401, 'Elevated permission is required');
      const counted = own(call).filter(
        (asset) =>
          isLive(asset) !== isTrashed &&
          (isFavorite === undefined || asset.isFavorite === isFavorite) &&
          (wanted === undefined
            ? asset.visibility === 'timeline' || asset.visibility === 'archive'
            : asset.visibility === wanted),
      );
      const images = counted.filter((asset) => asset.type === 'IMAGE').length;
      const videos = counted.filter((asset) => asset.type === 'VIDEO').length;
      return { images, videos, total: images + videos };
    },
  }),
  route({
    method: 'GET',
    path: '/assets/random',
    permission: 'asset.read',
    majors: [2],
    query: object({ count: optional(number({ min: 1, whole: true })) }),
    handle(call) {
      const shown = own(call).filter((asset) => isLive(asset) && asset.visibility === 'timeline');
      const start = Math.floor(Math.random() * Math.max(1, shown.length - (call.query.count ?? 1)));
      return shown
        .slice(start, start + (call.query.count ?? 1))
        .map((asset) => assetBody(call.state, asset, { exif: true }));
    },
  }),
  route({
    method: 'GET',
    path: '/assets/device/:deviceId',
    permission: 'asset.read',
    majors: [2],
    handle: (call) =>
      own(call)
        .filter(
          (asset) =>
            isLive(asset) && asset.visibility !== 'hidden' && deviceIdOf(asset) === call.params.deviceId,
        )
        .map(deviceAssetIdOf),
  }),
  route({
    method: 'POST',
    path: '/assets/exist',
    permission: 'asset.upload',
    majors: [2],
    status: 200,
    body: object({ deviceAssetIds: array(string()), deviceId: string() }),
    handle(call) {
      const mine = own(call).filter((asset) => deviceIdOf(asset) === call.body.deviceId);
      const known = new Set(mine.map(deviceAssetIdOf));
      return { existingIds: call.body.deviceAssetIds.filter((id) => known.has(id)) };
    },
  }),
  route({
    method: 'POST',
    path: '/assets/bulk-upload-check',
    permission: 'asset.upload',
    status: 200,
    body: object({ assets: array(object({ id: string(), checksum: string() })) }),
    handle(call) {
      const uploads = own(call).filter((asset) => asset.libraryId === null);
      const byChecksum = new Map(uploads.map((asset) => [checksumOf(asset), asset]));
      const results = call.body.assets.map(({ id, checksum }) => {
        const base64 = checksum.length === 28 ? checksum : Buffer.from(checksum, 'hex').toString('base64');
        const known = byChecksum.get(base64);
        if (known === undefined) return { id, action: 'accept' };
        return { id, action: 'reject', reason: 'duplicate', assetId: known.id, isTrashed: !isLive(known) };
      });
      return { results };
    },
  }),
  route({
    method: 'GET',
    path: '/assets/:id',
    permission: 'asset.read',
    handle(call) {
      const asset = readableAssetOrRefuse(call, call.params.id as string);
      const isOwn = asset.ownerId === call.user.id;
      const parts = { exif: true, tags: true, owner: true, stack: true, viewer: call.user.id };
      // Other people's assets come without the persons on them.
      return assetBody(call.state, asset, { ...parts, people: isOwn, noUnassignedFaces: true });
    },
  }),
  route({
    method: 'GET',
    path: '/assets/:id/thumbnail',
    permission: 'asset.view',
    query: object({ size: optional(oneOf(['original', 'fullsize', 'preview', 'thumbnail'])) }),
    handle(call) {
      const asset = readableAssetOrRefuse(call, call.params.id as string, 'asset.view');
      const path = asset.thumbnailFile ?? (asset.type === 'IMAGE' ? asset.file : null);
      if (path === null) throw new HttpError(404, 'Not Found');
      return new FileAnswer(path, mimeOf(path));
    },
  }),
  route({
    method: 'GET',
    path: '/assets/:id/original',
    permission: 'asset.download',
    handle(call) {
      const asset = readableAssetOrRefuse(call, call.params.id as string, 'asset.download');
      if (asset.file === null) throw new HttpError(404, 'Not Found');
      return new FileAnswer(asset.file, mimeTypeOf(asset));
    },
  }),
  route({
    method: 'GET',
    path: '/assets/:id/ocr',
    permission: 'asset.read',
    handle(call) {
      readableAssetOrRefuse(call, call.params.id as string);
      return [];
    },
  }),
  route({
    method: 'GET',
    path: '/assets/:id/edits',
    permission: 'asset.edit.get',
    handle(call) {
      const asset = readableAssetOrRefuse(call, call.params.id as string);
      return { assetId: asset.id, edits: [] };
    },
  }),
];
