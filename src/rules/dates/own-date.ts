import type { Asset, Field } from '../../model/asset.js';

/** What `ownDate` looks at. */
export const OWN_DATE: readonly Field[] = ['exif.dateTimeOriginal', 'exif.timeZone', 'modifiedAt'];

/**
 * The capture instant that the photo itself knows, in milliseconds since 1970, or `null`. To a file without one
 * Immich gives the time of the file, without a zone: that is no capture date.
 */
export function ownDate({ exif, modifiedAt }: Asset): number | null {
  if (exif.dateTimeOriginal === null) return null;
  const at = Date.parse(exif.dateTimeOriginal);
  return Number.isNaN(at) || (exif.timeZone === null && at === Date.parse(modifiedAt)) ? null : at;
}

/** The present capture instant, wherever it comes from. */
export function presentDate({ exif }: Asset): number | null {
  const at = Date.parse(exif.dateTimeOriginal ?? '');
  return Number.isNaN(at) ? null : at;
}
