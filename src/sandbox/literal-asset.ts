import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { UserError } from '../model/diagnostic.js';
import { ASSET_WORDS, type AssetLiteral } from './literal-types.js';
import { isVideoName } from './mime.js';
import { EMPTY_EXIF, type SeedAsset, type SeedExif, type SeedFace } from './seed.js';
import { uuidOf } from './uuid.js';

/** When a literal says nothing about its upload. */
export const DEFAULT_UPLOADED = '2025-01-01T00:00:00.000Z';
/** When a trashed literal went to the trash. */
const TRASHED_AT = '2025-06-01T00:00:00.000Z';

export const assetIdOf = (key: string): string => uuidOf(`asset:${key}`);
export const personIdOf = (name: string): string => uuidOf(`person:${name}`);
export const userIdOf = (name: string): string => uuidOf(`user:${name}`);
export const libraryIdOf = (name: string): string => uuidOf(`library:${name}`);
export const duplicateIdOf = (name: string): string => uuidOf(`duplicate:${name}`);

/** A checksum is taken as it is when it looks like one, otherwise hashed: equal words, equal files. */
export const checksumOf = (text: string): string =>
  /^[A-Za-z0-9+/]{27}=$/.test(text) ? text : createHash('sha1').update(text).digest('base64');

/** One asset of a literal as the server would hold it. `isMotion`: it is another asset's live video. */
export function seedAsset(key: string, literal: AssetLiteral, owner: string, isMotion: boolean): SeedAsset {
  checkWords(key, literal);
  const uploaded = literal.uploaded === undefined ? DEFAULT_UPLOADED : instantOf(key, literal.uploaded);
  const taken = literal.taken === undefined ? undefined : momentOf(key, literal.taken, literal.timezone);
  const library = literal.library;
  return {
    id: assetIdOf(key),
    ownerId: userIdOf(literal.owner ?? owner),
    libraryId: library === undefined ? null : libraryIdOf(library),
    type: typeOf(literal),
    originalFileName: literal.filename,
    ...pathOf(literal),
    checksum: checksumOf(literal.checksum ?? `checksum of ${key}`),
    fileCreatedAt: taken?.instant ?? uploaded,
    localDateTime: taken?.local ?? uploaded,
    fileModifiedAt: literal.modified === undefined ? uploaded : instantOf(key, literal.modified),
    createdAt: uploaded,
    updatedAt: uploaded,
    isFavorite: literal.favorite ?? false,
    visibility: literal.visibility ?? (isMotion ? 'hidden' : 'timeline'),
    deletedAt: literal.trashed ? TRASHED_AT : null,
    isOffline: literal.offline ?? false,
    isEdited: literal.edited ?? false,
    duration: literal.duration === undefined ? null : Math.round(literal.duration * 1000),
    width: literal.width ?? null,
    height: literal.height ?? null,
    livePhotoVideoId: literal['live-video'] === undefined ? null : assetIdOf(literal['live-video']),
    duplicateId: literal.duplicate === undefined ? null : duplicateIdOf(literal.duplicate),
    exifInfo: exifOf(literal, taken),
    faces: facesOf(key, literal),
    ...seenOf(literal),
  };
}

function checkWords(key: string, literal: AssetLiteral): void {
  const unknown = Object.keys(literal).find((word) => !(ASSET_WORDS as readonly string[]).includes(word));
  if (unknown !== undefined)
    throw new UserError(
      `Asset "${key}" has an unknown field "${unknown}".`,
      `Known: ${ASSET_WORDS.join(', ')}`,
    );
  if (typeof literal.filename !== 'string') throw new UserError(`Asset "${key}" has no filename.`);
}

function typeOf(literal: AssetLiteral): SeedAsset['type'] {
  if (literal.type !== undefined) return literal.type.toUpperCase() as SeedAsset['type'];
  return isVideoName(literal.filename) ? 'VIDEO' : 'IMAGE';
}

function pathOf(literal: AssetLiteral): { originalPath?: string } {
  if (literal.path !== undefined) return { originalPath: literal.path };
  return literal.library === undefined ? {} : { originalPath: `/mnt/${literal.library}/${literal.filename}` };
}

interface Moment {
  readonly instant: string;
  readonly local: string;
  readonly zone: string | null;
}

function momentOf(key: string, text: string, timezone: string | undefined): Moment {
  const hasOffset = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const parsed = DateTime.fromISO(text, { zone: timezone ?? 'utc', setZone: timezone === undefined });
  if (!parsed.isValid) throw new UserError(`Asset "${key}": "${text}" is no date and time.`);
  return {
    instant: parsed.toUTC().toISO(),
    local: `${parsed.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS")}Z`,
    zone: timezone ?? (hasOffset ? parsed.zoneName : null),
  };
}

function instantOf(key: string, text: string): string {
  return momentOf(key, text, undefined).instant;
}

function exifOf(literal: AssetLiteral, taken: Moment | undefined): SeedExif {
  const [make, ...model] = literal.camera?.split(' ') ?? [];
  return {
    ...EMPTY_EXIF,
    make: literal.make ?? make ?? null,
    model: literal.model ?? (model.length === 0 ? null : model.join(' ')),
    lensModel: literal.lens ?? null,
    exifImageWidth: literal.width ?? null,
    exifImageHeight: literal.height ?? null,
    fileSizeInByte: literal['file-size'] ?? null,
    orientation: literal.orientation === undefined ? null : String(literal.orientation),
    dateTimeOriginal: taken?.instant ?? null,
    timeZone: taken?.zone ?? null,
    fNumber: literal.aperture ?? null,
    focalLength: literal['focal-length'] ?? null,
    iso: literal.iso ?? null,
    exposureTime: literal.exposure ?? null,
    latitude: literal.lat ?? null,
    longitude: literal.lon ?? null,
    city: literal.city ?? null,
    state: literal.state ?? null,
    country: literal.country ?? null,
    description: literal.description ?? '',
    projectionType: literal.projection ?? null,
    rating: literal.rating ?? null,
  };
}

const seenOf = ({ shows = [], text = '' }: AssetLiteral): Pick<SeedAsset, 'seen'> =>
  shows.length > 0 || text !== '' ? { seen: { shows, text } } : {};

/** Faces stand in a row across the upper half of the picture. */
function facesOf(key: string, literal: AssetLiteral): SeedFace[] {
  const imageWidth = literal.width ?? 1000;
  const imageHeight = literal.height ?? 750;
  const names: (string | null)[] = [...(literal.persons ?? [])];
  for (let index = 0; index < (literal['unnamed-faces'] ?? 0); index++) names.push(null);
  const side = Math.floor(Math.min(imageWidth / (names.length + 1), imageHeight / 2));
  return names.map((name, index) => ({
    id: uuidOf(`face:${key}:${index}`),
    personId: name === null ? null : personIdOf(name),
    boundingBoxX1: index * side,
    boundingBoxY1: 0,
    boundingBoxX2: (index + 1) * side,
    boundingBoxY2: side,
    imageWidth,
    imageHeight,
  }));
}
