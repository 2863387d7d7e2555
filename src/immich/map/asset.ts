import type { Asset, AssetType, Exif, Visibility } from '../../model/asset.js';
import {
  field,
  flag,
  flagOr,
  type Json,
  list,
  numberOf,
  numberOrNull,
  text,
  textOrNull,
  wrong,
} from './narrow.js';
import { clockTime, instant, instantOrNull, seconds } from './time.js';

const TYPES: Readonly<Record<string, AssetType>> = {
  IMAGE: 'image',
  VIDEO: 'video',
  AUDIO: 'audio',
  OTHER: 'other',
};
const VISIBILITIES: ReadonlySet<string> = new Set<Visibility>(['timeline', 'archive', 'hidden', 'locked']);

/**
 * An asset from any answer that holds one. What the answer leaves out (search has no tags, stacks and albums;
 * duplicates no people) is empty here and filled in by whoever read it elsewhere.
 */
export function mapAsset(of: Json): Asset {
  const get = (name: string): Json => field(of, name);
  const stack = get('stack');
  const tags = get('tags');
  return {
    id: text(get('id')),
    ownerId: text(get('ownerId')),
    libraryId: textOrNull(get('libraryId')),
    type: TYPES[text(get('type'))] ?? 'other',
    filename: text(get('originalFileName')),
    path: text(get('originalPath')),
    mime: textOrNull(get('originalMimeType')),
    checksum: text(get('checksum')),
    takenAt: instant(get('fileCreatedAt')),
    localTime: clockTime(get('localDateTime')),
    uploadedAt: instant(get('createdAt')),
    modifiedAt: instant(get('fileModifiedAt')),
    favorite: flag(get('isFavorite')),
    visibility: visibility(get('visibility')),
    trashed: flag(get('isTrashed')),
    offline: flag(get('isOffline')),
    edited: flagOr(get('isEdited'), false),
    width: numberOrNull(get('width')),
    height: numberOrNull(get('height')),
    duration: seconds(get('duration')),
    livePhotoVideoId: textOrNull(get('livePhotoVideoId')),
    duplicateId: textOrNull(get('duplicateId')),
    stackId: stack.value === null || stack.value === undefined ? null : text(field(stack, 'id')),
    exif: mapExif(get('exifInfo')),
    ...mapPeople(of),
    albums: [],
    tags:
      tags.value === undefined
        ? []
        : list(tags)
            .map((tag) => text(field(tag, 'value')))
            .sort(),
  };
}

function visibility(of: Json): Visibility {
  const value = text(of);
  if (!VISIBILITIES.has(value)) throw wrong(of, 'timeline, archive, hidden or locked');
  return value as Visibility;
}

/** Person ids, each once, and how many faces have no person. 2.7 says `unassignedFaces`, 3.x leaves them out. */
function mapPeople(of: Json): { readonly persons: readonly string[]; readonly unnamedFaces: number } {
  const people = field(of, 'people');
  const faces = field(of, 'unassignedFaces');
  return {
    persons:
      people.value === undefined
        ? []
        : [...new Set(list(people).map((person) => text(field(person, 'id'))))].sort(),
    unnamedFaces: faces.value === undefined ? 0 : list(faces).length,
  };
}

/** `exifInfo` is missing until Immich has read the file: then nothing is known of it. */
function mapExif(of: Json): Exif {
  const info = of.value === undefined || of.value === null ? { ...of, value: {} } : of;
  const words = (name: string): string | null => textOrNull(field(info, name));
  const number = (name: string): number | null => numberOrNull(field(info, name));
  const place = degrees(number('latitude'), number('longitude'));
  return {
    make: words('make'),
    model: words('model'),
    lens: words('lensModel'),
    fileSize: number('fileSizeInByte'),
    orientation: words('orientation'),
    dateTimeOriginal: instantOrNull(field(info, 'dateTimeOriginal')),
    timeZone: words('timeZone'),
    fNumber: number('fNumber'),
    focalLength: number('focalLength'),
    iso: number('iso'),
    exposureTime: words('exposureTime'),
    ...place,
    city: words('city'),
    state: words('state'),
    country: words('country'),
    description: words('description'),
    projectionType: words('projectionType'),
    rating: number('rating'),
    fieldCount: Object.values(info.value as object).filter(isPresent).length,
  };
}

/** Half a place is none. */
const degrees = (latitude: number | null, longitude: number | null) =>
  latitude === null || longitude === null ? { latitude: null, longitude: null } : { latitude, longitude };

const isPresent = (value: unknown): boolean =>
  value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');

/** Size of the list that `total` of a search does not tell. */
export const mapTotal = (of: Json): number => numberOf(field(of, 'total'));
