import { setTimeout as sleep } from 'node:timers/promises';
import { ImmichError } from '../model/immich-error.js';

const WINDOW = 1000;
/** Timers may fire a little early; then a request would fall into the window of the one before. */
const SLACK = 5;

/** Returns a gate that lets at most `perSecond` callers through in any one second; `null` lets all through. */
export function createRateLimit(perSecond: number | null, signal?: AbortSignal): () => Promise<void> {
  if (perSecond === null) return async () => {};
  const starts: number[] = [];
  return async () => {
    const now = performance.now();
    const before = starts.length >= perSecond ? starts.shift()! : Number.NEGATIVE_INFINITY;
    const start = Math.max(now, before + WINDOW + SLACK);
    starts.push(start);
    if (start <= now) return;
    await sleep(start - now, undefined, signal ? { signal } : {}).catch(() => {
      throw new ImmichError('cancelled', 'The request was cancelled.');
    });
  };
}
