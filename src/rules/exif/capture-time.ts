import { DateTime } from 'luxon';
import type { Asset } from '../../model/asset.js';
import { findDate } from '../dates/in-name.js';
import type { ModuleOptions } from './module.js';

/** A moment as a clock at the place of the photo showed it. */
export interface CaptureTime {
  /** `YYYY:MM:DD HH:MM:SS`, as EXIF writes it. */
  readonly clock: string;
  /** `YYYY:MM:DD HH:MM:SS` in UTC, as videos write it. */
  readonly utc: string;
  /** Milliseconds since 1970; on a clock of the config's `timezone` when the zone of the photo is not known. */
  readonly instant: number;
  /** `+02:00`, `null` when the zone of the photo is not known. */
  readonly offset: string | null;
}

const MINUTE = 60_000;
/** No place on earth is further from UTC. */
const MOST = 14 * 60;

/**
 * When the photo was taken: the oldest of the dates that are asked for, the first of equal ones; if there is none,
 * what the file's name says, on a clock of `zone`.
 */
export function captureTime(
  asset: Asset,
  dates: ModuleOptions['dates'],
  zone: string,
): CaptureTime | undefined {
  const offset = offsetOf(asset);
  const known = {
    taken: asset.exif.dateTimeOriginal,
    modified: asset.modifiedAt,
    uploaded: asset.uploadedAt,
  };
  const instants = dates.flatMap((date) => {
    const time = Date.parse(known[date] ?? '');
    return Number.isNaN(time) ? [] : [{ date, time }];
  });
  const [first, ...rest] = instants;
  if (first === undefined) return fromName(asset.filename, zone);
  const { date, time } = rest.reduce((oldest, one) => (one.time < oldest.time ? one : oldest), first);
  // Without a zone, Immich's clock of the capture is all that is known; other dates are only known in UTC.
  if (offset === null && date === 'taken') {
    const clock = inExif(Date.parse(`${asset.localTime}Z`));
    const instant = DateTime.fromISO(asset.localTime, { zone }).toMillis();
    return { clock, utc: clock, instant, offset: null };
  }
  return {
    clock: inExif(time + (offset ?? 0) * MINUTE),
    utc: inExif(time),
    instant: time,
    offset: writeOffset(offset ?? 0),
  };
}

/** Minutes east of UTC: what lies between the photo's clock and its instant, if Immich knows its zone. */
function offsetOf({ exif, localTime }: Asset): number | null {
  if (exif.timeZone === null || exif.dateTimeOriginal === null) return null;
  const minutes = Math.round((Date.parse(`${localTime}Z`) - Date.parse(exif.dateTimeOriginal)) / MINUTE);
  return Math.abs(minutes) <= MOST ? minutes : null;
}

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

const inExif = (time: number): string =>
  new Date(time).toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ');

/** Cameras and programs write the date into the name; which zone their clock had is only guessed. */
function fromName(filename: string, zone: string): CaptureTime | undefined {
  const stem = filename.replace(/\.[^.]*$/, '');
  const found = findDate(stem, zone, '', ({ at }) => at.year >= 1900 && at.year <= 2100);
  if (!found) return undefined;
  const format = 'yyyy:MM:dd HH:mm:ss';
  return {
    clock: found.at.toFormat(format),
    utc: found.at.toUTC().toFormat(format),
    instant: found.at.toMillis(),
    offset: null,
  };
}
