import { setTimeout as sleep } from 'node:timers/promises';
import type { Listener } from '../model/events.js';
import type { ImmichServer } from '../model/server.js';

/** Between two looks at the server's queues, in milliseconds: often at first, since most jobs take less than a second. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;
/** What jobs are given when nobody may look at the queues, in milliseconds. */
const BLIND = 2000;

export interface Drain {
  readonly server: Pick<ImmichServer, 'readBacklog'>;
  /** Milliseconds to wait at most. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
  readonly listener: Listener;
}

/**
 * Waits until Immich has done the background work that follows changes of metadata. `null`: it has; otherwise why
 * nobody knows that it has, in words for the reader. Throws ImmichError.
 */
export async function drain({ server, patience, signal, listener }: Drain): Promise<string | null> {
  const until = Date.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const backlog = await server.readBacklog();
    if (backlog === null) {
      await rest(Math.min(BLIND, patience), signal);
      return "whether Immich's background jobs are done, only the key of an administrator may ask (queue.read)";
    }
    if (backlog.jobs === 0) return null;
    listener({ type: 'verify_wait', jobs: backlog.jobs });
    if (backlog.paused) return "Immich's background jobs are paused";
    if (Date.now() >= until) return "Immich's background jobs were not done yet";
    if (!(await rest(pause, signal))) return 'the run was interrupted while Immich was still at work';
  }
}

/** Whether the rest was not disturbed. */
const rest = (ms: number, signal: AbortSignal | undefined): Promise<boolean> =>
  sleep(ms, true, signal && { signal }).catch(() => false);
