import type { ConditionDefinition } from '../definitions.js';
import { onClock } from './kinds/clock.js';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `day-of-week: saturday`, or a list of days: on the photographer's calendar. */
export const dayOfWeek: ConditionDefinition = {
  name: 'day-of-week',
  compile(written) {
    const wanted = new Set([written].flat());
    return onClock('day-of-week', (clock) => wanted.has(DAYS[clock.getUTCDay()]));
  },
};
