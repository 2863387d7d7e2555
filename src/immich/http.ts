import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { ImmichError } from '../model/immich-error.js';
import { type Call, cancelled, endpointOf, type Http } from './call.js';
import { createRateLimit } from './rate-limit.js';
import { createSender, Failed, type Send, type SenderOptions } from './send.js';

export interface HttpOptions extends SenderOptions {
  readonly concurrency: number;
  /** At most so many in any one second; may be a fraction. */
  readonly requestsPerSecond: number | null;
  /** Aborts every request. */
  readonly signal?: AbortSignal;
  readonly onRetry?: (retry: Retry) => void;
  /** Comes before every attempt. */
  readonly guard?: (send: Send) => Send;
}

export interface Retry {
  readonly endpoint: string;
  /** The one that comes now: 2 or 3. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly why: string;
}

const TRIES = 3;
const FIRST_WAIT = 500;
/** A server that wants to be left alone for longer than this is not waited for. */
const LONGEST_WAIT = 5 * 60_000;

/** A client that keeps to a number of calls at a time, a rate, a timeout, and that tries again what may be repeated. */
export function createHttp(options: HttpOptions): Http {
  const limit = pLimit(options.concurrency);
  const pass = createRateLimit(options.requestsPerSecond);
  const { guard = (send) => send } = options;
  const send = guard(createSender(options));
  return (call) => {
    const signals = [options.signal, call.signal].filter((signal) => signal !== undefined);
    const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
    const attempt = async (): Promise<unknown> => {
      const leave = await pass(signal).catch(() => {
        throw cancelled(call);
      });
      try {
        if (signal?.aborted) throw cancelled(call);
        return await send(call, leave, signal);
      } finally {
        leave();
      }
    };
    return limit(() => withRetries(call, attempt, signal, options.onRetry));
  };
}

async function withRetries(
  call: Call,
  attempt: () => Promise<unknown>,
  signal: AbortSignal | undefined,
  onRetry: HttpOptions['onRetry'],
): Promise<unknown> {
  let isDoubtful = false;
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Failed)) throw isDoubtful ? doubted(error) : error;
      const { reason, isPassing } = error;
      const waitMs = error.waitMs ?? FIRST_WAIT * 2 ** (count - 1) * (0.75 + Math.random() / 2);
      if (!isPassing || call.effect === 'adds' || count === TRIES || waitMs > LONGEST_WAIT)
        throw isDoubtful ? doubted(reason) : reason;
      if (reason.detail.uncertain && !isDoubtful) {
        isDoubtful = true;
        call.onDoubt?.();
      }
      onRetry?.({ endpoint: endpointOf(call), attempt: count + 1, waitMs, why: reason.message });
      await sleep(waitMs, undefined, signal ? { signal } : {}).catch(() => {
        throw cancelled(call, isDoubtful);
      });
    }
  }
}

/** However the last attempt ended, an earlier one may have been carried out. */
const doubted = (error: unknown): unknown =>
  error instanceof ImmichError
    ? new ImmichError(error.kind, error.message, { ...error.detail, uncertain: true })
    : error;
