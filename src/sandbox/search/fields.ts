import { array, object } from '../validate/compound.js';
import { instant } from '../validate/dates.js';
import {
  boolean,
  type Field,
  nullable,
  number,
  oneOf,
  optional,
  type Read,
  string,
  uuid,
} from '../validate/field.js';

export const VISIBILITIES = ['archive', 'timeline', 'hidden', 'locked'] as const;
export const visibility = oneOf(VISIBILITIES);

/** 2.7 still takes -1 for "rejected" in a search. */
const rating: Field<number> = {
  read: (value, at) => number({ min: at.major === 2 ? -1 : 1, max: 5 }).read(value, at),
};

const text = optional(nullable(string()));
const time = optional(instant);
const flag = optional(boolean);
const ids = optional(array(uuid, { ids: true }));

/** What every search can ask for. */
const filters = {
  visibility: optional(visibility),
  personIds: ids,
  tagIds: optional(nullable(array(uuid, { ids: true }))),
  albumIds: ids,
  libraryId: optional(nullable(uuid)),
  type: optional(oneOf(['IMAGE', 'VIDEO', 'AUDIO', 'OTHER'])),
  isEncoded: flag,
  isFavorite: flag,
  isMotion: flag,
  isNotInAlbum: flag,
  isOffline: flag,
  createdBefore: time,
  createdAfter: time,
  updatedBefore: time,
  updatedAfter: time,
  trashedBefore: time,
  trashedAfter: time,
  takenBefore: time,
  takenAfter: time,
  city: text,
  state: text,
  country: text,
  make: text,
  model: text,
  lensModel: text,
  rating: optional(nullable(rating)),
  ocr: optional(string()),
  // Only 2.7 knows the device; 3.x drops it (dropDevice).
  deviceId: optional(string()),
};

const size = (fallback: number): Field<number | undefined> =>
  optional(number({ min: 1, max: Math.max(1000, fallback) }));
const loading = { withDeleted: flag, withExif: flag, withPeople: flag, withStacked: flag, size: size(1000) };

const own = {
  id: optional(uuid),
  deviceAssetId: optional(string()),
  checksum: optional(string()),
  originalFileName: optional(string()),
  originalPath: optional(string()),
  description: optional(string()),
};

export const metadataSearch = object({
  page: optional(number({ min: 1 })),
  ...filters,
  ...own,
  ...loading,
  order: optional(oneOf(['asc', 'desc'])),
});
export type MetadataSearch = Read<typeof metadataSearch>;

export const smartSearch = object({
  query: optional(string()),
  language: optional(string()),
  page: optional(number({ min: 1 })),
  ...filters,
  withDeleted: flag,
  withExif: flag,
  size: size(1000),
});

export const statisticsSearch = object({ ...filters, description: optional(string()) });
export const randomSearch = object({ ...filters, ...loading });
/** Asked by query. */
export const largeSearch = object({
  ...filters,
  ...loading,
  minFileSize: optional(number({ min: 0, whole: true })),
});

/** Everything a search may filter by; each endpoint offers a part of it. */
export type Filters = {
  readonly [K in Exclude<keyof MetadataSearch, 'page' | 'order' | 'size'>]?: MetadataSearch[K] | undefined;
};
