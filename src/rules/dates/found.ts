import { DateTime } from 'luxon';

/** A capture date that a source knows. */
export interface Found {
  /** The wall clock in the zone it was read in; noon when only the day is known. */
  readonly at: DateTime;
  readonly dateOnly: boolean;
  /** Where it comes from, for the plan: `from the file name`. */
  readonly from: string;
}

/** Parts of a date as a name has them; without an hour only the day is known. */
export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** What stands for the unknown time of a day: at noon it is the same day in nearly every other zone too. */
const NOON = 12;

/** `null` for what no calendar has, such as a 13th month. */
export function foundOf(parts: Parts, zone: string, from: string): Found | null {
  const dateOnly = parts.hour === undefined;
  // Without a locale luxon asks for the system's, which takes long.
  const at = DateTime.fromObject({ hour: NOON, ...parts }, { zone, locale: 'en' });
  return at.isValid ? { at, dateOnly, from } : null;
}

/** An instant that something else has, on the clock of a zone. */
export const foundAt = (instant: string | number, zone: string, from: string): Found => ({
  at: DateTime.fromMillis(typeof instant === 'number' ? instant : Date.parse(instant), {
    zone,
    locale: 'en',
  }),
  dateOnly: false,
  from,
});

/** As Immich takes it: never without an offset, because then it would mean UTC. */
export const isoOf = ({ at }: Found): string => at.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZ");

export const whyOf = ({ dateOnly, from }: Found): string => (dateOnly ? `date only, ${from}` : from);

/** From when to when the photo may have been taken, in milliseconds since 1970. */
export function spanOf({ at, dateOnly }: Found): { readonly start: number; readonly end: number } {
  if (!dateOnly) return { start: at.toMillis(), end: at.toMillis() };
  return { start: at.startOf('day').toMillis(), end: at.endOf('day').toMillis() };
}
