import { visibility } from '../search/fields.js';
import { array, object, type ReadShape } from '../validate/compound.js';
import { dateText, zoneName } from '../validate/dates.js';
import { boolean, type Field, nullable, number, optional, string, uuid } from '../validate/field.js';
import { type At, failWith, inside, received } from '../validate/issue.js';

/** 1 to 5, -1 for rejected; 2.7 takes 0 for none, 3.x refuses it. */
const rating: Field<number | null> = {
  read(value, at) {
    const stars = number({ min: -1, max: 5 }).read(value, at);
    if (stars !== 0) return stars;
    if (at.major === 3) {
      const message = 'Rating must be -1 (rejected), 1–5 (starred), or null (unrated); 0 is not valid';
      failWith(at, message, { code: 'custom', message });
    }
    return null;
  },
};

/** A coordinate: 2.7 words every mistake alike, 3.x names the limit. */
const coordinate = (kind: 'latitude' | 'longitude', limit: number): Field<number> => ({
  read(value, at) {
    if (at.major === 3) {
      if (typeof value !== 'number') {
        const message = `Invalid input: expected number, received ${received(value)}`;
        return failWith(at, '', { expected: 'number', code: 'invalid_type', message }) as never;
      }
      return number({ min: -limit, max: limit }).read(value, at);
    }
    const parsed = typeof value === 'string' ? Number(value) : value;
    if (typeof parsed === 'number' && Math.abs(parsed) <= limit) return parsed;
    if (value === null || value === undefined) failWith(at, `${kind} should not be empty`, {});
    return failWith(at, `${kind} must be a ${kind} string or number`, {}) as never;
  },
});

const latitude = coordinate('latitude', 90);
const longitude = coordinate('longitude', 180);

const common = {
  isFavorite: optional(boolean),
  visibility: optional(visibility),
  dateTimeOriginal: optional(dateText),
  latitude: optional(latitude),
  longitude: optional(longitude),
  rating: optional(nullable(rating)),
  description: optional(string()),
};

/** Latitude and longitude only come together. */
function bothOrNeither(value: { latitude: number | undefined; longitude: number | undefined }, at: At): void {
  if ((value.latitude === undefined) === (value.longitude === undefined)) return;
  if (at.major === 3) {
    const message = 'Latitude and longitude must be provided together';
    failWith(at, message, { code: 'custom', message });
  } else if (value.latitude === undefined) latitude.read(undefined, inside(at, 'latitude'));
  else longitude.read(undefined, inside(at, 'longitude'));
}

export const singleUpdate = object({ ...common, livePhotoVideoId: optional(nullable(uuid)) }, bothOrNeither);
export type SingleUpdate = ReadShape<typeof common> & {
  readonly livePhotoVideoId: string | null | undefined;
};

const bulk = {
  ids: array(uuid, { ids: true }),
  ...common,
  duplicateId: optional(nullable(string())),
  dateTimeRelative: optional(number({ whole: true })),
  timeZone: optional(zoneName),
};

export const bulkUpdate = object(bulk, (value, at) => {
  bothOrNeither(value, at);
  if (value.dateTimeRelative === undefined || value.dateTimeOriginal === undefined) return;
  failWith(at, 'dateTimeRelative cannot exist alongside any of the following properties: dateTimeOriginal', {
    code: 'custom',
    message: 'dateTimeRelative cannot exist alongside dateTimeOriginal',
  });
});
export type BulkUpdate = ReadShape<typeof bulk>;
