import { DateTime } from 'luxon';
import type { Asset, Field } from '../../../model/asset.js';
import { parseDuration } from '../../../util/units.js';
import type { CompileContext, ConditionDefinition } from '../../definitions.js';
import type { LibraryView } from '../../view.js';

interface DateWord<S> {
  readonly name: string;
  readonly reads: readonly Field[];
  /** Instant, ISO 8601 with a zone. */
  instant(subject: S): string;
  /** The clock that dates without a zone are compared with, when the asset has one of its own. */
  readonly clock?: (subject: S) => string;
}

interface DateRange {
  readonly after?: string;
  readonly before?: string;
  readonly 'older-than'?: string;
  readonly 'newer-than'?: string;
}

/** A bound of an instant, or of what a clock shows as if that were in UTC. */
interface Bound {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The same as the library writes it. */
  readonly text: string;
  readonly onClock: boolean;
}

const boundOf = (at: number, onClock: boolean): Bound => {
  const iso = new Date(at).toISOString();
  return { at, onClock, text: onClock ? iso.slice(0, -1) : iso };
};

type Check<S> = (subject: S, view: LibraryView) => boolean | null;

/**
 * A word that asks for a time: from `after` (inclusive) to `before` (exclusive), or counted back from now. A day
 * begins on the asset's own clock if it has one, otherwise in the config's `timezone`.
 */
export function dateWord<S = Asset>({ name, reads, instant, clock }: DateWord<S>): ConditionDefinition<S> {
  return {
    name,
    compile(written, context) {
      const range = written as DateRange;
      const checks: Check<S>[] = [];
      const add = (boundIn: (view: LibraryView) => Bound, isBefore: boolean): void =>
        void checks.push((subject, view) => {
          const bound = boundIn(view);
          const order = compare(bound.onClock ? clock!(subject) : instant(subject), bound);
          return Number.isNaN(order) ? null : order < 0 === isBefore;
        });
      for (const key of ['after', 'before'] as const) {
        const bound = boundAt(range[key], key, clock !== undefined, context);
        if (bound) add(() => bound, key === 'before');
      }
      for (const key of ['newer-than', 'older-than'] as const) {
        const limit = ageAt(range[key], key, context);
        if (limit === undefined) continue;
        let last: { readonly now: number; readonly bound: Bound } | undefined;
        add(({ now }) => {
          if (last?.now !== now) last = { now, bound: boundOf(now - limit, false) };
          return last.bound;
        }, key === 'older-than');
      }
      return {
        word: name,
        field: name,
        needs: reads.map((field) => ({ field })),
        test(subject, view) {
          let result: boolean | null = true;
          for (const check of checks) {
            const truth = check(subject, view);
            if (truth === false) return false;
            if (truth === null) result = null;
          }
          return result;
        },
        actual: (subject) => clock?.(subject) ?? instant(subject),
      };
    },
  };
}

/** Strictly ISO 8601: `Date.parse` alone would make a date of `0000:00:00` and of a photo's number. */
export const millisOf = (text: string): number =>
  /^(\d{4}|[+-]\d{6})-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;

/**
 * Below, at or above zero as the time is before, at or after the bound; not a number for what is no time: one bad row
 * of a library must not end a plan. Times that are written alike compare as text, without being read.
 */
function compare(text: string, { at, text: bound, onClock }: Bound): number {
  const isAlike = text.length === bound.length && text[4] === '-' && text[10] === 'T';
  if (isAlike) return text < bound ? -1 : text > bound ? 1 : 0;
  return millisOf(onClock ? `${text}Z` : text) - at;
}

function boundAt(
  text: string | undefined,
  key: string,
  hasClock: boolean,
  context: Pick<CompileContext, 'error' | 'timezone'>,
): Bound | undefined {
  if (text === undefined) return undefined;
  const iso = String(text).replace(' ', 'T');
  const onClock = hasClock && !/T.*(Z|[+-]\d\d:?\d\d)$/.test(iso);
  // Without a locale luxon asks for the system's, which takes longer than compiling all the rules.
  const at = DateTime.fromISO(iso, { zone: onClock ? 'utc' : context.timezone, locale: 'en' }).toMillis();
  if (!Number.isNaN(at)) return boundOf(at, onClock);
  context.error('bad-date', `There is no date ${text}.`, { hint: 'Such as 2024-05-01.', path: [key] });
  return undefined;
}

/** Milliseconds. */
function ageAt(
  text: string | undefined,
  key: string,
  context: Pick<CompileContext, 'error'>,
): number | undefined {
  if (text === undefined) return undefined;
  const seconds = parseDuration(String(text));
  if (seconds !== null) return seconds * 1000;
  context.error('bad-duration', `"${text}" is no duration.`, { hint: 'Such as 30d or 2y.', path: [key] });
  return undefined;
}
