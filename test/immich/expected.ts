import { expect } from '@jest/globals';
import type { Asset } from '../../src/model/asset.js';
import type { Seed, SeedAsset } from '../../src/sandbox/seed.js';

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** What Immich makes up itself is only known by its form. */
const matching = (matcher: unknown): string => matcher as string;

/** The assets that the first user of a seed should see, worked out from the seed alone, by id. */
export function expectedAssets(seed: Seed): readonly Asset[] {
  const me = seed.users[0]!.id;
  return [...seed.assets]
    .filter(({ ownerId, deletedAt, visibility = 'timeline' }) => {
      return ownerId === me && !deletedAt && (visibility === 'timeline' || visibility === 'archive');
    })
    .map((asset) => expectedAsset(seed, asset))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function expectedAsset(seed: Seed, asset: SeedAsset): Asset {
  const { exifInfo: exif, faces = [] } = asset;
  const isIn = ({ assetIds }: { readonly assetIds: readonly string[] }) => assetIds.includes(asset.id);
  return {
    id: asset.id,
    ownerId: asset.ownerId,
    libraryId: asset.libraryId ?? null,
    type: asset.type.toLowerCase() as Asset['type'],
    filename: asset.originalFileName,
    path: matching(expect.stringContaining(asset.originalPath ?? asset.id)),
    mime: matching(expect.stringMatching(/^(image|video)\//)),
    checksum: asset.checksum!,
    takenAt: asset.fileCreatedAt,
    localTime: asset.localDateTime.replace('Z', ''),
    uploadedAt: asset.createdAt!,
    modifiedAt: asset.fileModifiedAt!,
    favorite: asset.isFavorite!,
    visibility: asset.visibility!,
    trashed: false,
    offline: asset.isOffline!,
    edited: asset.isEdited!,
    width: asset.width ?? exif.exifImageWidth,
    height: asset.height ?? exif.exifImageHeight,
    duration: asset.duration ? asset.duration / 1000 : null,
    livePhotoVideoId: asset.livePhotoVideoId ?? null,
    duplicateId: asset.duplicateId ?? null,
    stackId: seed.stacks.find(isIn)?.id ?? null,
    exif: {
      make: exif.make,
      model: exif.model,
      lens: exif.lensModel,
      imageWidth: exif.exifImageWidth,
      imageHeight: exif.exifImageHeight,
      fileSize: exif.fileSizeInByte,
      orientation: exif.orientation,
      dateTimeOriginal: exif.dateTimeOriginal,
      modifyDate: exif.modifyDate,
      timeZone: exif.timeZone,
      fNumber: exif.fNumber,
      focalLength: exif.focalLength,
      iso: exif.iso,
      exposureTime: exif.exposureTime,
      latitude: exif.latitude,
      longitude: exif.longitude,
      city: exif.city,
      state: exif.state,
      country: exif.country,
      description: exif.description === '' ? null : exif.description,
      projectionType: exif.projectionType,
      rating: exif.rating,
      fieldCount: Object.values(exif).filter((value) => value !== null && value !== '').length,
    },
    persons: sorted(faces.flatMap(({ personId }) => personId ?? [])),
    unnamedFaces: faces.filter(({ personId }) => personId === null).length,
    albums: sorted(seed.albums.filter(isIn).map(({ id }) => id)),
    tags: sorted(seed.tags.filter(isIn).map(({ value }) => value)),
  };
}
