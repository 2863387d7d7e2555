import type { Backlog } from '../../model/server.js';
import type { WireQueue, WireQueueStatistics } from '../wire.js';
import { flag, list, number, object, type Row, text } from './narrow.js';

/** Queues of `GET /queues` whose jobs read and write what a user can set of an asset. */
const OF_METADATA = new Set(['metadataExtraction', 'sidecar']);

/** What the answer of `GET /queues` says about metadata. */
export function mapBacklog(answer: unknown): Backlog {
  const queues = list({ queues: answer }, 'queues', (of: Row<WireQueue>) => ({
    name: text(of, 'name'),
    paused: flag(of, 'isPaused'),
    jobs: object(
      of,
      'statistics',
      (counts: Row<WireQueueStatistics>) =>
        number(counts, 'active') +
        number(counts, 'waiting') +
        number(counts, 'delayed') +
        number(counts, 'paused'),
    ),
  })).filter(({ name }) => OF_METADATA.has(name));
  return {
    jobs: queues.reduce((sum, { jobs }) => sum + jobs, 0),
    paused: queues.some(({ paused, jobs }) => paused && jobs > 0),
  };
}
