import { DateTime } from 'luxon';
import type { Found } from './found.js';
import { findDate } from './in-name.js';

/** ISO 8601, with its own offset or on the clock of the zone; a day alone is a date only. `null` for anything else. */
export function readDate(text: string, zone: string, from: string): Found | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return findDate(text, zone, from, () => true);
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return null;
  const at = DateTime.fromISO(text.replace(' ', 'T'), {
    zone,
    setZone: /(Z|[+-]\d\d:?\d\d)$/.test(text),
    locale: 'en',
  });
  return at.isValid ? { at, dateOnly: false, from } : null;
}
