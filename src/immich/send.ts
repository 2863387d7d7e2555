import { type ClientRequest, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import got from 'got';
import type { ImmichError } from '../model/immich-error.js';
import { type Answer, answerError, notJson } from './answer-error.js';
import { type Call, pathOf } from './call.js';
import { retryAfter } from './retry-after.js';
import { transportError } from './transport-error.js';

export interface SenderOptions {
  /** Base address without `/api`. */
  readonly url: string;
  readonly apiKey: string;
  /** Seconds per request. */
  readonly timeout: number;
  /** Is told the `Date` of each answer. */
  readonly onDate?: (date: string) => void;
}

/** Sends a call once, tells when it has left, and returns its parsed answer. Throws Failed, or ImmichError before. */
export type Send = (call: Call, leave: () => void, signal?: AbortSignal) => Promise<unknown>;

/** A failed attempt, until it is decided whether there is another. */
export class Failed extends Error {
  constructor(
    readonly reason: ImmichError,
    /** Whether the fault may be gone next time. */
    readonly isPassing: boolean,
    /** How long the server wants to be left alone. */
    readonly waitMs?: number,
  ) {
    super(reason.message);
  }
}

export function createSender({ url, apiKey, timeout, onDate }: SenderOptions): Send {
  const client = got.extend({
    prefixUrl: `${url}/api`,
    headers: { 'x-api-key': apiKey, accept: 'application/json' },
    agent: { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) },
    timeout: { request: timeout * 1000 },
    retry: { limit: 0 },
    throwHttpErrors: false,
    // A redirected POST would arrive as a GET; and the key belongs to the address it was given for.
    followRedirect: false,
  });
  // What a server or proxy says ends up in errors, and some repeat the headers they were sent.
  const clean = (text: string): string => text.replaceAll(apiKey, '…');

  return async (call, leave, signal) => {
    const { method, query, body } = call;
    const request = client(pathOf(call).slice(1), {
      method,
      ...(query && { searchParams: query }),
      ...(body !== undefined && { json: body }),
      ...(signal && { signal }),
    });
    void request.on('request', (sent: ClientRequest) => sent.once('finish', leave));
    const {
      statusCode: status,
      headers,
      body: text,
    } = await request.catch((error: unknown) => {
      const reason = transportError(error, call, url);
      throw new Failed(reason, reason.kind === 'unreachable' || reason.kind === 'timeout');
    });
    if (headers.date !== undefined) onDate?.(headers.date);
    if (status >= 200 && status < 300) {
      if (text === '') return undefined;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        const answer = { status, text, correlationId: header(headers, 'x-immich-cid') };
        // Half an answer may be a passing fault of the network; a page of HTML is another program's.
        throw new Failed(notJson(call, answer), !text.trimStart().startsWith('<'));
      }
    }
    const answer: Answer = {
      status,
      text: clean(text),
      correlationId: header(headers, 'x-immich-cid'),
      location: header(headers, 'location'),
    };
    const waitMs = retryAfter(header(headers, 'retry-after'), Date.now());
    throw new Failed(answerError(call, answer, url), status === 429 || status >= 500, waitMs);
  };

  function header(
    headers: Readonly<Record<string, string | string[] | undefined>>,
    name: string,
  ): string | undefined {
    const value = headers[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? undefined : clean(first);
  }
}
