import type { Asset } from '../model/asset.js';
import { type Place, samePlace } from '../model/place.js';
import type { Settable, SettableField } from '../model/settable.js';

/** Current value of a field that can be set; `null` where there is none. */
export function currentValue<F extends SettableField>(asset: Asset, field: F): Settable[F] | null;
export function currentValue(asset: Asset, field: SettableField): Settable[SettableField] | null {
  switch (field) {
    case 'favorite':
      return asset.favorite;
    case 'visibility':
      return asset.visibility;
    case 'rating':
      return asset.exif.rating;
    case 'description':
      return asset.exif.description;
    case 'location': {
      const { latitude, longitude } = asset.exif;
      return latitude === null || longitude === null ? null : { latitude, longitude };
    }
    case 'date':
      return asset.exif.dateTimeOriginal;
    case 'duplicateId':
    case 'livePhotoVideoId':
      return asset[field];
  }
}

/** Whether two values are the same to a reader of the library: dates compare as instants, places by degrees. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string')
    return isInstant(a) && isInstant(b) && Date.parse(a) === Date.parse(b);
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null)
    return isPlace(a) && isPlace(b) ? samePlace(a, b) : JSON.stringify(a) === JSON.stringify(b);
  return false;
}

const isPlace = (value: object): value is Place => 'latitude' in value && 'longitude' in value;

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text);

/** The asset with a field set, as Immich would answer it once its jobs have run. */
export function withValue(asset: Asset, field: SettableField, value: unknown): Asset {
  switch (field) {
    case 'favorite':
      return { ...asset, favorite: value as Settable['favorite'] };
    case 'visibility':
      return { ...asset, visibility: value as Settable['visibility'] };
    case 'rating':
      return { ...asset, exif: { ...asset.exif, rating: value as Settable['rating'] } };
    case 'description':
      return { ...asset, exif: { ...asset.exif, description: (value as string | null) || null } };
    case 'location':
      return { ...asset, exif: { ...asset.exif, ...(value as Settable['location']) } };
    case 'duplicateId':
    case 'livePhotoVideoId':
      return { ...asset, [field]: value as string | null };
    case 'date': {
      const text = value as Settable['date'];
      const instant = new Date(text).toISOString();
      const localTime = text.replace(/(Z|[+-]\d\d:\d\d)$/, '');
      const exif = { ...asset.exif, dateTimeOriginal: instant, timeZone: zoneIn(text) };
      return { ...asset, takenAt: instant, localTime, exif };
    }
  }
}

/** The offset of a date as Immich keeps it in place of a zone: `UTC+2`, `UTC-3:30`. */
function zoneIn(text: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
