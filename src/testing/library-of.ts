import type { Asset, Exif } from '../model/asset.js';
import { type Album, emptyAlbum, type Library } from '../model/library.js';
import { assetIdOf } from '../sandbox/literal-asset.js';
import type { LibraryLiteral } from '../sandbox/literal-types.js';
import { seedFromLiterals } from '../sandbox/literals.js';
import { checksumOf, mimeTypeOf, pathOf } from '../sandbox/state/asset.js';
import { loadState } from '../sandbox/state/load.js';
import { setOf } from '../sandbox/state/sets.js';
import type { Asset as ServerAsset, State } from '../sandbox/state/types.js';

export interface TestLibrary {
  readonly library: Library;
  /** Id of the asset that a key stands for. */
  idOf(key: string): string;
  /** Key of an asset, for readers. */
  keyOf(id: string): string;
}

/** The library that reading a server with these assets would give, all of it. Throws UserError for what is no asset. */
export function libraryOf(literal: LibraryLiteral): TestLibrary {
  const state = loadState(seedFromLiterals(literal), '3.1.0');
  return {
    idOf: assetIdOf,
    keyOf: (id) => state.names.get(id) ?? id,
    library: libraryIn(state),
  };
}

/** All that the first user of a server sees. */
export function libraryIn(state: State): Library {
  const [user] = state.users.values();
  const userId = user!.id;
  const own = [...state.assets.values()].filter(
    ({ ownerId, deletedAt, visibility }) =>
      ownerId === userId && deletedAt === null && (visibility === 'timeline' || visibility === 'archive'),
  );
  const groups = groupsOf(own);
  const dissolved = new Set(groups.filter(({ members }) => members.length === 1).map(({ id }) => id));
  return {
    server: { url: 'https://photos.example.net', version: state.version, userId, userName: user!.name },
    reads: { assets: 'all', albums: 'all', tags: 'all', persons: true, stacks: true },
    assets: own.map((asset) => assetOf(state, asset, dissolved)).sort(byId),
    albums: albumsOf(state, userId),
    tags: [...state.tags.values()]
      .map(({ id, value, createdAt }) => ({ id, value, createdAt }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
    persons: [...state.people.values()]
      .map(({ id, name, isHidden }) => ({ id, name, hidden: isHidden }))
      .sort(byId),
    stacks: [...state.stacks.values()]
      .map(({ id, primaryAssetId, assetIds }) => ({
        id,
        primaryId: primaryAssetId,
        members: [...assetIds].sort(),
      }))
      .sort(byId),
    duplicates: groups.filter(({ members }) => members.length > 1),
    libraries: [...state.libraries.values()].map(({ id, name }) => ({ id, name })).sort(byId),
    users: [...state.users.values()].map(({ id, name, email }) => ({ id, name, email })).sort(byId),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const present = (value: unknown): boolean => value !== null && value !== '';

function assetOf(state: State, asset: ServerAsset, dissolved: ReadonlySet<string>): Asset {
  const { exif: own, faces } = asset;
  const exif: Exif = {
    make: own.make,
    model: own.model,
    lens: own.lensModel,
    imageWidth: own.exifImageWidth,
    imageHeight: own.exifImageHeight,
    fileSize: own.fileSizeInByte,
    orientation: own.orientation,
    dateTimeOriginal: own.dateTimeOriginal,
    modifyDate: own.modifyDate,
    timeZone: own.timeZone,
    fNumber: own.fNumber,
    focalLength: own.focalLength,
    iso: own.iso,
    exposureTime: own.exposureTime,
    latitude: own.latitude,
    longitude: own.longitude,
    city: own.city,
    state: own.state,
    country: own.country,
    description: own.description || null,
    projectionType: own.projectionType,
    rating: own.rating,
    fieldCount: Object.values(own).filter(present).length,
  };
  const named = (ids: Iterable<string>, nameOf: (id: string) => string): readonly string[] =>
    Array.from(ids, nameOf).sort();
  return {
    id: asset.id,
    ownerId: asset.ownerId,
    libraryId: asset.libraryId,
    type: asset.type.toLowerCase() as Asset['type'],
    filename: asset.originalFileName,
    path: pathOf(asset),
    mime: mimeTypeOf(asset),
    checksum: checksumOf(asset),
    takenAt: asset.fileCreatedAt,
    localTime: asset.localDateTime.slice(0, 23),
    uploadedAt: asset.createdAt,
    modifiedAt: asset.fileModifiedAt,
    favorite: asset.isFavorite,
    visibility: asset.visibility,
    trashed: false,
    offline: asset.isOffline,
    edited: asset.isEdited,
    width: asset.width,
    height: asset.height,
    duration: asset.duration === null ? null : asset.duration / 1000,
    livePhotoVideoId: asset.livePhotoVideoId,
    duplicateId: dissolved.has(asset.duplicateId ?? '') ? null : asset.duplicateId,
    stackId: asset.stackId,
    exif,
    persons: [...new Set(faces.flatMap(({ personId }) => personId ?? []))].sort(),
    unnamedFaces: faces.filter(({ personId }) => personId === null).length,
    albums: named(setOf(state.albumsOf, asset.id), (id) => id),
    tags: named(setOf(state.tagsOf, asset.id), (id) => state.tags.get(id)!.value),
  };
}

function albumsOf(state: State, userId: string): readonly Album[] {
  return [...state.albums.values()]
    .filter(({ ownerId, users }) => ownerId === userId || users.has(userId))
    .map(({ id, albumName, ownerId, users, assetIds, ...album }): Album => {
      const days = [...assetIds].map((asset) => state.assets.get(asset)!.localDateTime.slice(0, 10)).sort();
      return {
        ...emptyAlbum(id, albumName, ownerId),
        description: album.description,
        cover: album.albumThumbnailAssetId,
        createdAt: album.createdAt,
        updatedAt: album.updatedAt,
        role: ownerId === userId ? 'owner' : users.get(userId)!,
        assetCount: assetIds.size,
        shared: users.size > 0,
        users: [...users].map(([user, role]) => ({ id: user, role })).sort(byId),
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
      };
    })
    .sort(byId);
}

/** Immich counts no stacked assets among duplicates, and dissolves groups of one when it is asked for them. */
function groupsOf(assets: readonly ServerAsset[]): Library['duplicates'] {
  const groups = new Map<string, string[]>();
  for (const { id, duplicateId, stackId } of assets) {
    if (duplicateId === null || stackId !== null) continue;
    groups.set(duplicateId, [...(groups.get(duplicateId) ?? []), id]);
  }
  return [...groups].map(([id, members]) => ({ id, members: members.sort(), suggestedKeep: [] })).sort(byId);
}
