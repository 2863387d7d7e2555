import { DateTime, IANAZone } from 'luxon';
import type { Asset } from '../../model/asset.js';

/** `timezone: photo` is the zone that the photo itself was taken in, where it is known. */
export const zoneOf = (asset: Asset, written: string, otherwise: string): string => {
  if (written !== 'photo') return written;
  const { timeZone } = asset.exif;
  return timeZone !== null && isZone(timeZone) ? timeZone : otherwise;
};

/** An IANA name, or an offset such as `UTC+2` as Immich keeps it. */
export const isZone = (name: string): boolean =>
  IANAZone.isValidZone(name) || DateTime.utc().setZone(name).isValid;

/**
 * The capture date of an asset with the offset of the place it was taken at, not of wherever this runs: Immich keeps
 * the instant and the wall clock of the same moment, and their difference is the offset.
 */
export function zonedDate({ exif, takenAt, localTime }: Asset): string | null {
  const instant = Date.parse(exif.dateTimeOriginal ?? '');
  const minutes = Math.round((Date.parse(`${localTime}Z`) - Date.parse(takenAt)) / 60_000);
  if (Number.isNaN(instant) || Number.isNaN(minutes)) return null;
  const local = new Date(instant + minutes * 60_000).toISOString().slice(0, -1);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
