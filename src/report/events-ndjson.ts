import type { ChangeState, Event } from '../model/events.js';
import { count, number } from './numbers.js';

export type Level = 'error' | 'warning' | 'info' | 'debug';

const STATE_LEVELS: Readonly<Record<ChangeState, Level>> = {
  done: 'info',
  unchanged: 'debug',
  failed: 'error',
  stale: 'warning',
  blocked: 'warning',
  'not-started': 'debug',
};

/** How much an event matters: what is as it should be is quiet. */
export function levelOf(event: Event): Level {
  switch (event.type) {
    case 'change_finished':
      return STATE_LEVELS[event.state];
    case 'diagnostic':
      return event.diagnostic.severity === 'hint' ? 'info' : event.diagnostic.severity;
    case 'retry':
      return 'warning';
    case 'read_progress':
    case 'phase_start':
    case 'verify_wait':
      return 'debug';
    default:
      return 'info';
  }
}

/** An event as a sentence. Names in it are as they come: whoever prints it to a terminal neutralises them. */
export function messageOf(event: Event): string {
  switch (event.type) {
    case 'version':
      return `Immich ${event.version} at ${event.url} as ${event.user}`;
    case 'read_start':
      return 'reading the library';
    case 'read_progress': {
      const { what, done, total } = event.progress;
      return `read ${number(done)}${total === null ? '' : ` of ${number(total)}`} ${what}`;
    }
    case 'read_complete':
      return `read ${count(event.assets, 'asset')} in ${(event.ms / 1000).toFixed(1)} s`;
    case 'planned': {
      const { add, change, remove, trash } = event.summary;
      return `planned: ${number(add)} to add, ${number(change)} to change, ${number(remove)} to remove, ${number(trash)} to trash`;
    }
    case 'preflight':
      return `compared ${count(event.assets, 'asset')} with the plan`;
    case 'apply_start':
      return `applying ${count(event.changes, 'change')} in run ${event.runId}`;
    case 'phase_start':
      return `${event.phase}: ${count(event.changes, 'change')}`;
    case 'change_finished':
      return `${event.op} ${event.target}: ${event.state}${event.message === undefined ? '' : `, ${event.message}`}`;
    case 'verify_start':
      return `reading ${count(event.changes, 'change')} again`;
    case 'verify_wait':
      return `Immich has ${count(event.jobs, 'background job')} left`;
    case 'apply_complete': {
      const counts = Object.entries({ ...event.counts, ...event.checks }).filter(([, value]) => value > 0);
      return `applied: ${counts.map(([state, value]) => `${number(value)} ${state}`).join(', ') || 'nothing to do'}`;
    }
    case 'retry':
      return `${event.endpoint}: ${event.why.replace(/\.$/, '')}; attempt ${event.attempt} in ${(event.waitMs / 1000).toFixed(1)} s`;
    case 'interrupted':
      return 'interrupted';
    case 'diagnostic':
      return event.diagnostic.message;
  }
}

/** One event as one line of JSON: `timestamp` (ISO 8601), `level`, `type`, `message`, and its data as `extra`. */
export function renderEvent(event: Event, timestamp: string): string {
  const { type, ...extra } = event;
  return `${JSON.stringify({ timestamp, level: levelOf(event), type, message: messageOf(event), extra })}\n`;
}
