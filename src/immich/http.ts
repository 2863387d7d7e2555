import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import got, { type Got } from 'got';
import pLimit from 'p-limit';
import { ImmichError } from '../model/immich-error.js';
import { answerError, transportError } from './errors.js';
import { createRateLimit } from './rate-limit.js';
import { retryAfter } from './retry-after.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface HttpOptions {
  /** Base address without `/api`. */
  readonly url: string;
  readonly apiKey: string;
  /** Seconds per request. */
  readonly timeout: number;
  readonly concurrency: number;
  readonly requestsPerSecond: number | null;
  /** Aborts every request. */
  readonly signal?: AbortSignal;
  readonly onRetry?: (retry: Retry) => void;
}

export interface Retry {
  readonly endpoint: string;
  readonly attempt: number;
  readonly waitMs: number;
  readonly why: string;
}

export interface Call {
  readonly method: Method;
  /** Below `/api`, with ids. */
  readonly path: string;
  /** The path without ids, for messages. */
  readonly endpoint?: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /** Sending it twice does what sending it once does: then it is tried again. GET always is. */
  readonly idempotent?: boolean;
}

/** Sends one call and returns its parsed answer, `undefined` for an empty one. Throws ImmichError. */
export type Http = (call: Call) => Promise<unknown>;

const TRIES = 3;
const FIRST_WAIT = 500;

/** A client that keeps to a number of calls at a time, a rate, a timeout, and that tries again what may be repeated. */
export function createHttp(options: HttpOptions): Http {
  const client = got.extend({
    prefixUrl: `${options.url}/api`,
    headers: { 'x-api-key': options.apiKey, accept: 'application/json' },
    agent: { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) },
    timeout: { request: options.timeout * 1000 },
    retry: { limit: 0 },
    throwHttpErrors: false,
    // A redirected POST would arrive as a GET; and the key belongs to the address it was given for.
    followRedirect: false,
  });
  const limit = pLimit(options.concurrency);
  const pace = createRateLimit(options.requestsPerSecond, options.signal);
  return (call) =>
    limit(() => withRetries(call, options, () => pace().then(() => sendOnce(client, call, options))));
}

async function withRetries(call: Call, options: HttpOptions, send: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      const again = (call.method === 'GET' || call.idempotent === true) && error.passing && attempt < TRIES;
      if (!again) throw error.reason;
      const waitMs = error.waitMs ?? FIRST_WAIT * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
      const { endpoint = call.path } = call;
      options.onRetry?.({
        endpoint: `${call.method} ${endpoint}`,
        attempt: attempt + 1,
        waitMs,
        why: error.reason.message,
      });
      await sleep(waitMs, undefined, options.signal ? { signal: options.signal } : {}).catch(() => {
        throw new ImmichError('cancelled', 'The request was cancelled.');
      });
    }
  }
}

/** A failure that may pass by itself, until it is decided whether to try again. */
class Failed extends Error {
  constructor(
    readonly reason: ImmichError,
    readonly passing: boolean,
    readonly waitMs?: number,
  ) {
    super(reason.message);
  }
}

async function sendOnce(client: Got, call: Call, options: HttpOptions): Promise<unknown> {
  const { method, path, query, body } = call;
  let response: Answer;
  try {
    response = await client(path.replace(/^\//, ''), {
      method,
      ...(query && { searchParams: query }),
      ...(body !== undefined && { json: body }),
      ...(options.signal && { signal: options.signal }),
    });
  } catch (error) {
    const reason = transportError(error, call, options.url);
    throw new Failed(reason, reason.kind === 'unreachable' || reason.kind === 'timeout');
  }
  const { statusCode: status, body: text, headers } = response;
  if (status >= 200 && status < 300) return parse(text, call, status, headers);
  const reason = answerError(call, status, text, headers, options.url);
  throw new Failed(reason, status === 429 || status >= 500, retryAfter(headers['retry-after'], Date.now()));
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Half an answer may be a passing fault of the network; a page of HTML is another program's. */
function parse(text: string, call: Call, status: number, headers: Answer['headers']): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const html = text.trimStart().startsWith('<');
    throw new Failed(answerError(call, status, text, headers, ''), !html);
  }
}
