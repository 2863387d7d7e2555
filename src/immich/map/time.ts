import { type Key, type Row, text, wrong } from './narrow.js';

/** The ends of what is written with four digits for the year, and compares as text. */
export const EARLIEST = '0000-01-01T00:00:00.000Z';
export const LATEST = '9999-12-31T23:59:59.999Z';
const FIRST = Date.parse(EARLIEST);
const LAST = Date.parse(LATEST);

const USUAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const WHOLE_SECONDS = new RegExp(USUAL.source.replace('\\.\\d{3}Z', '\\+00:00'));
const LIKE_A_DATE = /^(?:[+-]?\d{4,}-\d\d-\d\d|-?infinity$)/;
const TOO_LATE = /^(?:\+?\d{5,}-|infinity$)/;

/**
 * An instant as ISO 8601 in UTC with milliseconds, whatever the endpoint wrote: `…160Z`, or `…160455+00:00` in
 * duplicates and stacks. Some photos carry dates that cannot be; one of them must not cost the whole library, so a
 * year beyond 9999 becomes LATEST, and everything else without a date (a year before Christ, a 13th month, the
 * `null` that JavaScript makes of a date it cannot hold) EARLIEST.
 */
export function instant<W>(of: Row<W>, key: Key<W>): string {
  const written = of[key];
  if (written === null) return EARLIEST;
  if (typeof written !== 'string') throw wrong(key, 'a date and time', written);
  // The two usual forms need next to no work, and there are a million of them.
  if (USUAL.test(written)) return written;
  if (WHOLE_SECONDS.test(written)) return `${written.slice(0, 19)}.000Z`;
  if (!LIKE_A_DATE.test(written)) throw wrong(key, 'a date and time', written);
  return clamped(TOO_LATE.test(written) ? Number.POSITIVE_INFINITY : Date.parse(written));
}

function clamped(time: number): string {
  if (time > LAST) return LATEST;
  return time >= FIRST ? new Date(time).toISOString() : EARLIEST;
}

/** An instant so many milliseconds later, within the same ends. */
export const shift = (instant: string, milliseconds: number): string =>
  clamped(Date.parse(instant) + milliseconds);

export const instantOrNull = <W>(of: Row<W>, key: Key<W>): string | null =>
  of[key] === null || of[key] === undefined || of[key] === '' ? null : instant(of, key);

/** Immich writes the clock time of the photo with a `Z` that means nothing. */
export const clockTime = <W>(of: Row<W>, key: Key<W>): string => instant(of, key).slice(0, 23);

/** Seconds. 2.7 writes `"00:00:02.000"` (and `"0:00:00.00000"` for stills), 3.x milliseconds or null. */
export function seconds<W>(of: Row<W>, key: Key<W>): number | null {
  const value = of[key];
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value / 1000;
  if (value === '0:00:00.00000') return null;
  const parts = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text(of, key));
  if (!parts) return null;
  const [hours, minutes, rest] = parts.slice(1).map(Number) as [number, number, number];
  const total = hours * 3600 + minutes * 60 + rest;
  return total === 0 ? null : total;
}
