import type { CompileContext, ConditionDefinition } from '../definitions.js';
import { onClock } from './kinds/clock.js';

interface Season {
  readonly from: string;
  readonly to: string;
}

/** `recurring: { from: 12-20, to: 01-06 }`: these days of every year, both included; over New Year too. */
export const recurring: ConditionDefinition = {
  name: 'recurring',
  compile(written, context) {
    const { from, to } = written as Season;
    for (const [key, day] of Object.entries({ from, to })) checkDay(day, key, context);
    return onClock('recurring', (_, localTime) => {
      const today = localTime.slice(-18, -13);
      return from <= to ? today >= from && today <= to : today >= from || today <= to;
    });
  },
};

function checkDay(day: string, key: string, { error }: CompileContext): void {
  // In a leap year, so that 02-29 is one.
  const date = new Date(`2024-${day}T00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day) return;
  error('bad-date', `There is no day ${day} in any year.`, { hint: 'Such as 12-24.', path: [key] });
}
