import type { Asset } from '../../../model/asset.js';
import { lastAnswer } from '../../../util/last-answer.js';
import type { Condition } from '../../definitions.js';
import { millisOf } from './date.js';

/**
 * A condition on what the photographer's clock showed, given as a date whose UTC parts are those of that clock. A time
 * that nobody can read is unknown.
 */
export const onClock = (word: string, holds: (clock: Date, localTime: string) => boolean): Condition => ({
  word,
  field: word,
  needs: [{ field: 'localTime' }],
  test(asset) {
    const clock = clockOf(asset);
    return clock === null ? null : holds(clock, asset.localTime);
  },
  actual: (asset) => asset.localTime,
});

const read = lastAnswer((localTime) => {
  const millis = millisOf(`${localTime}Z`);
  return Number.isNaN(millis) ? null : new Date(millis);
});

/** The clock as a date in UTC; not to be changed. */
export const clockOf = ({ localTime }: Asset): Readonly<Date> | null => read(localTime);
