import { setTimeout as sleep } from 'node:timers/promises';

/** Timers may fire a little early; then a request would fall into the window of the one before. */
const SLACK = 5;

/** Waits for its turn, and returns what to call when the request has left. Rejects when the signal aborts. */
export type Gate = (signal?: AbortSignal) => Promise<() => void>;

/**
 * A gate that lets at most `perSecond` requests leave in any one second; `null` lets all through. Below 1 it is one
 * request in `1 / perSecond` seconds. A second begins when a request has left, not when it was let through: between
 * the two a busy process may need longer than for the next one.
 */
export function createRateLimit(perSecond: number | null): Gate {
  if (perSecond === null) return async () => () => {};
  const places = Math.max(1, Math.floor(perSecond));
  const window = perSecond < 1 ? 1000 / perSecond : 1000;
  const departures: Promise<number>[] = [];
  return async (signal) => {
    const before = departures.length < places ? undefined : departures.shift();
    let leave: () => void = () => {};
    departures.push(
      new Promise((resolve) => {
        leave = () => resolve(performance.now());
      }),
    );
    try {
      if (before !== undefined) await sleepUntil((await before) + window + SLACK, signal);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  };
}

async function sleepUntil(time: number, signal?: AbortSignal): Promise<void> {
  const rest = time - performance.now();
  if (rest > 0) await sleep(rest, undefined, signal ? { signal } : {});
}
