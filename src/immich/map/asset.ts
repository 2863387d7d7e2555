import type { Asset, AssetType, Exif, Visibility } from '../../model/asset.js';
import { intern } from '../../util/intern.js';
import type { WireAsset, WireExif, WireId, WirePerson, WireStatistics, WireTag } from '../wire.js';
import {
  flag,
  flagOr,
  type Key,
  list,
  number,
  numberOrNull,
  object,
  type Row,
  text,
  textOrNull,
  wrong,
} from './narrow.js';
import { clockTime, instant, instantOrNull, seconds } from './time.js';

const TYPES: Readonly<Record<string, AssetType>> = { IMAGE: 'image', VIDEO: 'video', AUDIO: 'audio' };
const VISIBILITIES: ReadonlySet<unknown> = new Set<Visibility>(['timeline', 'archive', 'hidden', 'locked']);

/** One for all assets that have none: there are many of them. */
export const NONE: readonly string[] = [];

/**
 * An asset from any answer that holds one. What the answer leaves out (search has no tags, stacks and albums;
 * duplicates no people) is empty here and filled in by whoever read it elsewhere.
 */
export function mapAsset(of: Row<WireAsset>): Asset {
  return {
    id: text(of, 'id'),
    ownerId: intern(text(of, 'ownerId')),
    libraryId: repeated(of, 'libraryId'),
    type: TYPES[text(of, 'type')] ?? 'other',
    filename: text(of, 'originalFileName'),
    path: text(of, 'originalPath'),
    mime: repeated(of, 'originalMimeType'),
    checksum: text(of, 'checksum'),
    takenAt: instant(of, 'fileCreatedAt'),
    localTime: clockTime(of, 'localDateTime'),
    uploadedAt: instant(of, 'createdAt'),
    modifiedAt: instant(of, 'fileModifiedAt'),
    favorite: flag(of, 'isFavorite'),
    visibility: visibility(of, 'visibility'),
    trashed: flag(of, 'isTrashed'),
    offline: flag(of, 'isOffline'),
    edited: flagOr(of, 'isEdited', false),
    width: numberOrNull(of, 'width'),
    height: numberOrNull(of, 'height'),
    duration: seconds(of, 'duration'),
    livePhotoVideoId: textOrNull(of, 'livePhotoVideoId'),
    duplicateId: textOrNull(of, 'duplicateId'),
    stackId: isMissing(of.stack) ? null : object(of, 'stack', (stack: Row<WireId>) => text(stack, 'id')),
    exif: isMissing(of.exifInfo) ? mapExif({}) : object(of, 'exifInfo', mapExif),
    persons: namesIn<WirePerson>(of, 'people', 'id'),
    // 2.7 lists the faces that belong to nobody; 3.x leaves them out.
    unnamedFaces: of.unassignedFaces === undefined ? 0 : list(of, 'unassignedFaces', () => null).length,
    albums: NONE,
    tags: namesIn<WireTag>(of, 'tags', 'value'),
  };
}

/** A text that many assets have. */
function repeated<W>(of: Row<W>, key: Key<W>): string | null {
  const value = textOrNull(of, key);
  return value === null ? null : intern(value);
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;

function visibility(of: Row<WireAsset>, key: 'visibility'): Visibility {
  const value = of[key];
  if (!VISIBILITIES.has(value)) throw wrong(key, 'timeline, archive, hidden or locked', value);
  return value as Visibility;
}

/** One field of each object in a list that an answer may leave out: sorted, each once. */
function namesIn<I>(of: Row<WireAsset>, key: 'people' | 'tags', field: Key<I>): readonly string[] {
  if (of[key] === undefined) return NONE;
  const names = list(of, key, (item: Row<I>) => intern(text(item, field)));
  return names.length === 0 ? NONE : [...new Set(names)].sort();
}

/** `exifInfo` is missing until Immich has read the file: then nothing is known of it. */
function mapExif(of: Row<WireExif>): Exif {
  const latitude = numberOrNull(of, 'latitude');
  const longitude = numberOrNull(of, 'longitude');
  // Half a place is none.
  const isPlace = latitude !== null && longitude !== null;
  return {
    make: repeated(of, 'make'),
    model: repeated(of, 'model'),
    lens: repeated(of, 'lensModel'),
    imageWidth: numberOrNull(of, 'exifImageWidth'),
    imageHeight: numberOrNull(of, 'exifImageHeight'),
    fileSize: numberOrNull(of, 'fileSizeInByte'),
    orientation: repeated(of, 'orientation'),
    dateTimeOriginal: instantOrNull(of, 'dateTimeOriginal'),
    modifyDate: instantOrNull(of, 'modifyDate'),
    timeZone: repeated(of, 'timeZone'),
    fNumber: numberOrNull(of, 'fNumber'),
    focalLength: numberOrNull(of, 'focalLength'),
    iso: numberOrNull(of, 'iso'),
    exposureTime: repeated(of, 'exposureTime'),
    latitude: isPlace ? latitude : null,
    longitude: isPlace ? longitude : null,
    city: repeated(of, 'city'),
    state: repeated(of, 'state'),
    country: repeated(of, 'country'),
    description: textOrNull(of, 'description'),
    projectionType: repeated(of, 'projectionType'),
    rating: numberOrNull(of, 'rating'),
    fieldCount: countPresent(of),
  };
}

function countPresent(of: Readonly<Record<string, unknown>>): number {
  let count = 0;
  for (const key in of) {
    const value = of[key];
    if (value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '')) count++;
  }
  return count;
}

/** Size of a library or a part of it: the answer of `POST /search/statistics`. */
export const mapTotal = (answer: unknown): number =>
  object({ statistics: answer }, 'statistics', (of: Row<WireStatistics>) => number(of, 'total'));
