import type { Asset } from '../../../model/asset.js';
import type { Condition } from '../../definitions.js';
import { millisOf } from './date.js';

/**
 * A condition on what the photographer's clock showed, given as a date whose UTC parts are those of that clock. A time
 * that nobody can read is unknown.
 */
export const onClock = (word: string, holds: (clock: Date) => boolean): Condition => ({
  word,
  field: word,
  needs: [{ field: 'localTime' }],
  test(asset) {
    const clock = clockOf(asset);
    return clock === null ? null : holds(clock);
  },
  actual: (asset) => asset.localTime,
});

export function clockOf({ localTime }: Asset): Date | null {
  const millis = millisOf(`${localTime}Z`);
  return Number.isNaN(millis) ? null : new Date(millis);
}
