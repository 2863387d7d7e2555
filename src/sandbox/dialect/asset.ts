import { checksumOf, mimeTypeOf, pathOf } from '../state/asset.js';
import { setOf } from '../state/sets.js';
import { type Asset, type Exif, majorOf, type State, type User } from '../state/types.js';
import { faceBody, personBody } from './person.js';
import { tagBody } from './tag.js';
import { durationText, pgTime, styled, type TimeStyle } from './times.js';
import { publicUser } from './user.js';

/** Which of the optional parts an answer carries; each endpoint has its own mix (see the recordings). */
export interface AssetParts {
  readonly times?: TimeStyle;
  readonly exif?: boolean;
  /** Who reads it: other people's favourites are nobody's business. `null` hides everybody's. */
  readonly viewer?: string | null;
  /** The persons, and on 2.7 the boxes and the faces without a person. */
  readonly people?: boolean;
  /** 2.7 only: the list of faces without a person, empty although there may be some. */
  readonly noUnassignedFaces?: boolean;
  readonly tags?: boolean;
  readonly owner?: boolean;
  readonly stack?: boolean;
}

/**
 * An asset as it is answered, in the dialect of the server's version. What an answer does not carry is `undefined`,
 * which JSON leaves out: one shape for all keeps a page of a thousand cheap.
 */
export function assetBody(state: State, asset: Asset, parts: AssetParts = {}): object {
  const is2 = majorOf(state) === 2;
  const style = parts.times ?? 'iso';
  return {
    id: asset.id,
    createdAt: styled(asset.createdAt, style),
    deviceAssetId: is2 ? deviceAssetIdOf(asset) : undefined,
    ownerId: asset.ownerId,
    owner: parts.owner ? publicUser(state.users.get(asset.ownerId) as User, 'pg') : undefined,
    deviceId: is2 ? deviceIdOf(asset) : undefined,
    libraryId: asset.libraryId,
    type: asset.type,
    originalPath: pathOf(asset),
    originalFileName: asset.originalFileName,
    originalMimeType: mimeTypeOf(asset),
    thumbhash: asset.thumbhash,
    fileCreatedAt: styled(asset.fileCreatedAt, style),
    fileModifiedAt: styled(asset.fileModifiedAt, style),
    localDateTime: styled(asset.localDateTime, style),
    updatedAt: styled(asset.updatedAt, style),
    isFavorite: asset.isFavorite && (parts.viewer === undefined || parts.viewer === asset.ownerId),
    isArchived: asset.visibility === 'archive',
    isTrashed: asset.deletedAt !== null,
    visibility: asset.visibility,
    duration: is2 ? durationText(asset.duration) : asset.duration,
    exifInfo: parts.exif ? exifBody(asset.exif) : undefined,
    livePhotoVideoId: asset.livePhotoVideoId,
    tags: parts.tags ? tagsOf(state, asset) : undefined,
    people: parts.people && asset.faces.length > 0 ? peopleOf(state, asset) : [],
    unassignedFaces: is2 ? unassigned(asset, parts) : undefined,
    checksum: checksumOf(asset),
    stack: parts.stack ? stackOf(state, asset) : undefined,
    isOffline: asset.isOffline,
    hasMetadata: true,
    duplicateId: asset.duplicateId,
    resized: true,
    width: asset.width,
    height: asset.height,
    isEdited: asset.isEdited,
  };
}

function unassigned(asset: Asset, parts: AssetParts): object[] | undefined {
  if (parts.people) return asset.faces.filter((face) => face.personId === null).map(faceBody);
  return parts.noUnassignedFaces ? [] : undefined;
}

export const deviceIdOf = (asset: Asset): string =>
  asset.deviceId ?? (asset.libraryId === null ? 'sandbox' : 'Library Import');

/** What the uploading device called the file; for an external file Immich makes it from the name. */
export function deviceAssetIdOf(asset: Asset): string {
  if (asset.deviceAssetId !== null) return asset.deviceAssetId;
  if (asset.libraryId !== null) return asset.originalFileName.replaceAll(/\s/g, '');
  return `${asset.originalFileName}-${Date.parse(asset.fileModifiedAt) / 1000}`;
}

function exifBody(exif: Exif): object {
  const { dateTimeOriginal, modifyDate } = exif;
  return {
    ...exif,
    dateTimeOriginal: dateTimeOriginal === null ? null : pgTime(dateTimeOriginal),
    modifyDate: modifyDate === null ? null : pgTime(modifyDate),
  };
}

function tagsOf(state: State, asset: Asset): object[] {
  return [...setOf(state.tagsOf, asset.id)].flatMap((id) => {
    const tag = state.tags.get(id);
    return tag === undefined ? [] : [tagBody(tag, 'pg')];
  });
}

/** The persons in the picture, each once; only 2.7 tells where. */
function peopleOf(state: State, asset: Asset): object[] {
  const ids = new Set(asset.faces.flatMap((face) => face.personId ?? []));
  return [...ids].flatMap((id) => {
    const person = state.people.get(id);
    if (person === undefined) return [];
    if (majorOf(state) === 3) return [personBody(person, 'pg')];
    const faces = asset.faces.filter((face) => face.personId === id).map(faceBody);
    return [{ ...personBody(person, 'pg'), faces }];
  });
}

/** `null` too for a stack that has only one live member left. */
function stackOf(state: State, asset: Asset): object | null {
  const stack = asset.stackId === null ? undefined : state.stacks.get(asset.stackId);
  if (stack === undefined) return null;
  let assetCount = 0;
  for (const id of stack.assetIds) {
    const member = state.assets.get(id);
    if (member !== undefined && member.deletedAt === null) assetCount++;
  }
  return assetCount < 2 ? null : { id: stack.id, primaryAssetId: stack.primaryAssetId, assetCount };
}
