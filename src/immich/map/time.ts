import { type Json, text, wrong } from './narrow.js';

/**
 * An instant as ISO 8601 in UTC with milliseconds, whatever the endpoint wrote: `…160Z`, or `…160455+00:00` in
 * duplicates and stacks. Years that JavaScript cannot hold (libraries have them) become the nearest it can.
 */
export function instant(of: Json): string {
  const written = text(of);
  // The usual form needs no work, and there are a million of them.
  if (written.length === 24 && written.endsWith('Z')) return written;
  const milliseconds = Date.parse(written);
  if (!Number.isNaN(milliseconds)) return new Date(milliseconds).toISOString();
  const year = /^[+-]?(\d{5,})-/.exec(written);
  if (year) return written.startsWith('-') ? '0000-01-01T00:00:00.000Z' : '9999-12-31T23:59:59.999Z';
  throw wrong(of, 'a date and time');
}

export const instantOrNull = (of: Json): string | null =>
  of.value === null || of.value === undefined || of.value === '' ? null : instant(of);

/** Immich writes the clock time of the photo with a `Z` that means nothing. */
export const clockTime = (of: Json): string => instant(of).slice(0, 23);

/** Seconds. 2.7 writes `"00:00:02.000"` (and `"0:00:00.00000"` for stills), 3.x milliseconds or null. */
export function seconds(of: Json): number | null {
  const { value } = of;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value / 1000;
  const parts = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text(of));
  if (!parts) return null;
  const [hours, minutes, rest] = parts.slice(1).map(Number) as [number, number, number];
  const total = hours * 3600 + minutes * 60 + rest;
  return total === 0 ? null : total;
}
