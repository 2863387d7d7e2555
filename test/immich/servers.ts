import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import type { Call, Http } from '../../src/immich/call.js';
import { createHttp, type HttpOptions } from '../../src/immich/http.js';
import { ImmichError } from '../../src/model/immich-error.js';

export const KEY = 'k3y-that-must-never-be-seen';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  /** Milliseconds, only good for differences. */
  readonly at: number;
}

export interface TestServer {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** Answers the request with this number, counted from 0. */
export type Handler = (response: ServerResponse, request: Seen, number: number) => void;

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** An HTTP server of any behaviour on this machine; it ends with the test. */
export async function serve(handler: Handler): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { method = '', url: path = '', headers } = request;
    const one: Seen = { method, path, headers, body: text === '' ? undefined : JSON.parse(text), at };
    seen.push(one);
    handler(response, one, seen.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** Sends JSON, or text as it is. */
export function reply(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  const isText = typeof body === 'string';
  response
    .writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers })
    .end(isText ? body : JSON.stringify(body));
}

export const client = (url: string, more: Partial<HttpOptions> = {}): Http =>
  createHttp({ url, apiKey: KEY, timeout: 5, concurrency: 4, requestsPerSecond: null, ...more });

export const GET: Call = { method: 'GET', path: '/albums', effect: 'none' };
/** States an end: may be sent twice. */
export const PUT: Call = { method: 'PUT', path: '/assets', body: { ids: [] }, effect: 'end' };
/** Adds something: is sent once. */
export const POST: Call = { method: 'POST', path: '/albums', body: { albumName: 'a' }, effect: 'adds' };

/** The ImmichError that the call ends with. */
export async function failureOf(work: Promise<unknown>): Promise<ImmichError> {
  const error = await work.then(
    (answer) => new Error(`it was answered: ${JSON.stringify(answer)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof ImmichError) return error;
  throw error;
}
