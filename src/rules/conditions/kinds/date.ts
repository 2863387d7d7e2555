import { DateTime } from 'luxon';
import type { Asset, Field } from '../../../model/asset.js';
import { lastAnswer } from '../../../util/last-answer.js';
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

/** A bound in milliseconds since 1970: of an instant, or of what a clock shows as if that were in UTC. */
interface Bound {
  readonly at: number;
  readonly onClock: boolean;
}

type Check<S> = (subject: S, view: LibraryView) => boolean | null;

/**
 * A word that asks for a time: from `after` (inclusive) to `before` (exclusive), or counted back from now. A day
 * begins on the asset's own clock if it has one, otherwise in the config's `timezone`.
 */
export function dateWord<S = Asset>({ name, reads, instant, clock }: DateWord<S>): ConditionDefinition<S> {
  const instantMillis = lastAnswer(millisOf);
  const clockMillis = lastAnswer((text) => millisOf(`${text}Z`));
  return {
    name,
    compile(written, context) {
      const range = written as DateRange;
      const at = (subject: S, onClock: boolean): number =>
        onClock ? clockMillis(clock!(subject)) : instantMillis(instant(subject));
      const checks: Check<S>[] = [];
      const compare = (key: 'after' | 'before', holds: (value: number, bound: number) => boolean): void => {
        const bound = boundAt(range[key], key, clock !== undefined, context);
        if (bound)
          checks.push((subject) => known(at(subject, bound.onClock), (value) => holds(value, bound.at)));
      };
      const age = (
        key: 'older-than' | 'newer-than',
        holds: (age: number, limit: number) => boolean,
      ): void => {
        const limit = ageAt(range[key], key, context);
        if (limit !== undefined)
          checks.push((subject, view) =>
            known(at(subject, false), (value) => holds(view.now - value, limit)),
          );
      };
      compare('after', (value, bound) => value >= bound);
      compare('before', (value, bound) => value < bound);
      age('older-than', (passed, limit) => passed > limit);
      age('newer-than', (passed, limit) => passed <= limit);
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

/** A date that cannot be read is unknown: one bad row of a library must not end a plan. */
const known = (value: number, holds: (value: number) => boolean): boolean | null =>
  Number.isNaN(value) ? null : holds(value);

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
  if (!Number.isNaN(at)) return { at, onClock };
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
