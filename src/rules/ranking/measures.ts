import type { Asset, Field } from '../../model/asset.js';

/** Numbers compare as numbers, `id` as text; `null` is missing. */
type Value = number | string | null;

export interface Measure {
  readonly field: Field;
  /** What a tolerance without a unit counts in, and which units it may have: seconds for `time`, bytes for `size`. */
  readonly unit: 'number' | 'time' | 'size' | 'none';
  value(asset: Asset): Value;
}

/** Seconds since 1970; a date that is not ISO 8601 is missing: `Date.parse` would make one of `0000:00:00`. */
const instant = (text: string | null): Value => {
  const ms = text !== null && /^[+-]?\d{4,6}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : ms / 1000;
};

const finite = (value: number | null): Value => (value !== null && Number.isFinite(value) ? value : null);

/** What `highest` and `lowest` can compare. `taken` is the date in the file: one that Immich made up is missing. */
export const measures: Readonly<Record<string, Measure>> = {
  megapixels: {
    field: 'width',
    unit: 'number',
    value: ({ width, height }) => (width === null || height === null ? null : finite((width * height) / 1e6)),
  },
  width: { field: 'width', unit: 'number', value: (asset) => finite(asset.width) },
  height: { field: 'height', unit: 'number', value: (asset) => finite(asset.height) },
  'file-size': { field: 'exif.fileSize', unit: 'size', value: (asset) => finite(asset.exif.fileSize) },
  'exif-fields': { field: 'exif.fieldCount', unit: 'number', value: (asset) => asset.exif.fieldCount },
  rating: { field: 'exif.rating', unit: 'number', value: (asset) => finite(asset.exif.rating) },
  taken: {
    field: 'exif.dateTimeOriginal',
    unit: 'time',
    value: (asset) => instant(asset.exif.dateTimeOriginal),
  },
  uploaded: { field: 'uploadedAt', unit: 'time', value: (asset) => instant(asset.uploadedAt) },
  duration: { field: 'duration', unit: 'time', value: (asset) => finite(asset.duration) },
  albums: { field: 'albums', unit: 'number', value: (asset) => asset.albums.length },
  tags: { field: 'tags', unit: 'number', value: (asset) => asset.tags.length },
  'filename-length': { field: 'filename', unit: 'number', value: (asset) => [...asset.filename].length },
  id: { field: 'id', unit: 'none', value: (asset) => asset.id },
};
