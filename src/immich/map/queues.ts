import type { Backlog } from '../../model/server.js';
import type { WireQueue, WireQueueStatistics } from '../wire.js';
import { flag, list, number, object, type Row, text } from './narrow.js';

/** Queues of `GET /queues` whose jobs read and write what a user can set of an asset. */
const OF_METADATA = new Set(['metadataExtraction', 'sidecar']);

/** Queue of the jobs that look through external libraries. */
const SCANS = 'library';

/** What the answer of `GET /queues` says about metadata and scans. */
export function mapBacklog(answer: unknown): Backlog {
  const queues = list({ queues: answer }, 'queues', (of: Row<WireQueue>) => ({
    name: text(of, 'name'),
    paused: flag(of, 'isPaused'),
    ...object(of, 'statistics', (counts: Row<WireQueueStatistics>) => {
      const active = number(counts, 'active');
      const others = number(counts, 'waiting') + number(counts, 'delayed') + number(counts, 'paused');
      return { active, jobs: active + others };
    }),
  }));
  const ofMetadata = queues.filter(({ name }) => OF_METADATA.has(name));
  const scanning = queues.find(({ name }) => name === SCANS);
  return {
    jobs: ofMetadata.reduce((sum, { jobs }) => sum + jobs, 0),
    paused: ofMetadata.some(({ paused, jobs }) => paused && jobs > 0),
    // What an administrator has paused changes nothing until it goes on.
    scans: (scanning?.paused ? scanning.active : scanning?.jobs) ?? 0,
  };
}
