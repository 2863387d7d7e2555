import type { ConditionDefinition } from '../definitions.js';
import { onClock } from './kinds/clock.js';

interface Hours {
  readonly from: string;
  readonly to: string;
}

/** `time-of-day: { from, to }`: from `from` up to, not including, `to` on the photographer's clock; over midnight too. */
export const timeOfDay: ConditionDefinition = {
  name: 'time-of-day',
  compile(written) {
    const { from, to } = written as Hours;
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return onClock('time-of-day', (clock) => {
      const now = clock.getUTCHours() * 60 + clock.getUTCMinutes();
      return start < end ? now >= start && now < end : now >= start || now < end;
    });
  },
};

function minutesOf(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return hours! * 60 + minutes!;
}
