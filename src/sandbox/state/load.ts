import type { Seed, SeedAsset, SeedFace, SeedUser } from '../seed.js';
import { timestamp } from './clock.js';
import { fileOf, isReadOnly } from './read-only.js';
import { addToSet } from './sets.js';
import { addToTimeline } from './timeline.js';
import type { Asset, Face, State, User } from './types.js';

const EPOCH = '2025-01-01T00:00:00.000Z';
const NO_FACES: readonly Face[] = [];

/** The live state of a sandbox; the seed itself is never changed. */
export function loadState(seed: Seed, version: string): State {
  const state: State = {
    version,
    startedAt: timestamp(),
    users: new Map(),
    keys: new Map(),
    libraries: new Map(
      seed.libraries.map((library) => [
        library.id,
        { importPaths: [], readOnly: false, createdAt: EPOCH, ...library },
      ]),
    ),
    assets: new Map(),
    timelines: new Map(),
    people: new Map(),
    albums: new Map(),
    tags: new Map(),
    stacks: new Map(),
    partners: seed.partners.map((partner) => ({ ...partner })),
    albumsOf: new Map(),
    tagsOf: new Map(),
    duplicates: new Map(),
    metadata: new Map(),
    hiddenFaces: new Set(),
    seen: new Map(),
    pending: new Map(),
    scans: 0,
    files: new Map(),
    names: seed.names ?? new Map(),
  };
  for (const user of seed.users) loadUser(state, user);
  for (const asset of seed.assets) loadAsset(state, asset);
  loadPeople(state, seed);
  loadAlbums(state, seed);
  loadTags(state, seed);
  for (const asset of state.assets.values())
    if (isReadOnly(state, asset)) state.files.set(asset.id, fileOf(state, asset));
  for (const stack of seed.stacks) {
    state.stacks.set(stack.id, { ...stack, assetIds: new Set(stack.assetIds) });
    for (const id of stack.assetIds) assetOf(state, id, `stack ${stack.id}`).stackId = stack.id;
  }
  return state;
}

function loadUser(state: State, seed: SeedUser): void {
  const user: User = {
    createdAt: EPOCH,
    avatarColor: 'primary',
    storageLabel: null,
    ...seed,
    keys: [...seed.keys],
  };
  state.users.set(user.id, user);
  for (const key of user.keys) state.keys.set(key.secret, { createdAt: EPOCH, ...key, user });
}

/** Puts an asset into the library, as an upload does. */
export function loadAsset(state: State, seed: SeedAsset): void {
  const createdAt = seed.createdAt ?? EPOCH;
  const asset: Asset = {
    id: seed.id,
    ownerId: seed.ownerId,
    libraryId: seed.libraryId ?? null,
    type: seed.type,
    originalFileName: seed.originalFileName,
    originalPath: seed.originalPath ?? null,
    originalMimeType: seed.originalMimeType ?? null,
    checksum: seed.checksum ?? null,
    thumbhash: seed.thumbhash ?? null,
    createdAt,
    fileModifiedAt: seed.fileModifiedAt ?? createdAt,
    fileCreatedAt: seed.fileCreatedAt,
    localDateTime: seed.localDateTime,
    updatedAt: seed.updatedAt ?? createdAt,
    isFavorite: seed.isFavorite ?? false,
    visibility: seed.visibility ?? 'timeline',
    deletedAt: seed.deletedAt ?? null,
    isOffline: seed.isOffline ?? false,
    isEdited: seed.isEdited ?? false,
    duration: seed.duration ?? null,
    width: seed.width ?? seed.exifInfo.exifImageWidth,
    height: seed.height ?? seed.exifInfo.exifImageHeight,
    livePhotoVideoId: seed.livePhotoVideoId ?? null,
    duplicateId: seed.duplicateId ?? null,
    stackId: null,
    exif: seed.exifInfo,
    faces: seed.faces === undefined || seed.faces.length === 0 ? NO_FACES : seed.faces.map(loadFace),
    deviceId: seed.deviceId ?? null,
    deviceAssetId: seed.deviceAssetId ?? null,
    hasSidecar: seed.hasSidecar ?? false,
    file: seed.file ?? null,
    thumbnailFile: seed.thumbnailFile ?? null,
  };
  state.assets.set(asset.id, asset);
  addToTimeline(state, asset);
  if (seed.seen) state.seen.set(asset.id, seed.seen);
  if (asset.duplicateId !== null) addToSet(state.duplicates, asset.duplicateId, asset.id);
}

const loadFace = (face: SeedFace): Face => ({ sourceType: 'machine-learning', ...face });

function loadPeople(state: State, seed: Seed): void {
  for (const person of seed.people) {
    const createdAt = person.createdAt ?? EPOCH;
    state.people.set(person.id, {
      isHidden: false,
      isFavorite: false,
      birthDate: null,
      color: null,
      thumbnailPath: '',
      createdAt,
      updatedAt: createdAt,
      ...person,
    });
  }
}

function loadAlbums(state: State, seed: Seed): void {
  for (const album of seed.albums) {
    const createdAt = album.createdAt ?? EPOCH;
    state.albums.set(album.id, {
      description: '',
      order: 'desc',
      isActivityEnabled: true,
      createdAt,
      updatedAt: createdAt,
      ...album,
      albumThumbnailAssetId: album.albumThumbnailAssetId ?? album.assetIds[0] ?? null,
      users: new Map((album.users ?? []).map(({ userId, role }) => [userId, role])),
      assetIds: new Set(album.assetIds),
    });
    for (const id of album.assetIds) {
      addToSet(state.albumsOf, assetOf(state, id, `album "${album.albumName}"`).id, album.id);
    }
  }
}

function loadTags(state: State, seed: Seed): void {
  for (const tag of seed.tags) {
    const createdAt = tag.createdAt ?? EPOCH;
    state.tags.set(tag.id, {
      parentId: null,
      color: null,
      createdAt,
      updatedAt: createdAt,
      ...tag,
      assetIds: new Set(tag.assetIds),
    });
    for (const id of tag.assetIds)
      addToSet(state.tagsOf, assetOf(state, id, `tag "${tag.value}"`).id, tag.id);
  }
}

function assetOf(state: State, id: string, where: string): Asset {
  const asset = state.assets.get(id);
  if (asset === undefined) throw new Error(`The seed's ${where} names an asset ${id} that it does not have.`);
  return asset;
}
