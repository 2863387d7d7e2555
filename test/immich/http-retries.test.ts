import { describe, expect, test } from '@jest/globals';
import type { Call } from '../../src/immich/call.js';
import type { Retry } from '../../src/immich/http.js';
import { retryAfter } from '../../src/immich/retry-after.js';
import { client, failureOf, GET, type Handler, POST, PUT, reply, serve } from './servers.js';

const SEARCH: Call = { method: 'POST', path: '/search/metadata', body: {}, effect: 'none' };

/** Fails in this way a number of times, then answers. */
const failing =
  (times: number, fail: Handler): Handler =>
  (response, request, number) =>
    number < times ? fail(response, request, number) : reply(response, ['done']);

const status =
  (code: number, headers: Readonly<Record<string, string>> = { 'retry-after': '0' }): Handler =>
  (response) =>
    reply(response, { message: 'no' }, code, headers);
const cut: Handler = (response) => response.socket?.resetAndDestroy();

describe('row 9: what may pass is tried again', () => {
  test.each<[string, Handler]>([
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
    ['a cut connection', cut],
    ['a timeout', () => {}],
    ['half an answer', (response) => reply(response, '[{"id')],
  ])('after %s', async (_name, fail) => {
    const retries: Retry[] = [];
    const server = await serve(failing(1, fail));
    const http = client(server.url, { timeout: 1, onRetry: (retry) => retries.push(retry) });
    expect(await http(PUT)).toEqual(['done']);
    expect(server.seen).toHaveLength(2);
    expect(server.seen[1]?.body).toEqual(PUT.body);
    expect(retries).toMatchObject([{ endpoint: 'PUT /assets', attempt: 2 }]);
  });

  test.each([
    ['a question is', GET, 3],
    ['a search is', SEARCH, 3],
    ['what states an end is', PUT, 3],
    ['what adds is never', POST, 1],
  ])('%s tried three times at most', async (_name, call, times) => {
    const server = await serve(status(503));
    expect(await failureOf(client(server.url)(call))).toMatchObject({ kind: 'server' });
    expect(server.seen).toHaveLength(times);
  });

  test.each([400, 401, 403, 404, 302])('%i is final', async (code) => {
    const server = await serve(status(code));
    await failureOf(client(server.url)(GET));
    expect(server.seen).toHaveLength(1);
  });

  test('each wait is about twice the one before', async () => {
    const retries: Retry[] = [];
    const server = await serve(status(503, {}));
    await failureOf(client(server.url, { onRetry: (retry) => retries.push(retry) })(GET));
    const [first, second] = retries.map(({ waitMs }) => waitMs) as [number, number];
    expect(first).toBeGreaterThanOrEqual(375);
    expect(first).toBeLessThan(625);
    expect(second).toBeGreaterThanOrEqual(750);
    expect(second).toBeLessThan(1250);
    expect(retries.map(({ attempt, why }) => [attempt, why])).toEqual([
      [2, 'GET /albums failed with 503: no.'],
      [3, 'GET /albums failed with 503: no.'],
    ]);
  });
});

describe('row 9: Retry-After', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    ['7', 7000],
    [' 0 ', 0],
    ['Thu, 01 Jan 2026 00:01:30 GMT', 90_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%p', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected);
  });

  test('is kept to', async () => {
    const retries: Retry[] = [];
    const server = await serve(failing(1, status(429, { 'retry-after': '1' })));
    await client(server.url, { onRetry: (retry) => retries.push(retry) })(GET);
    expect(retries).toMatchObject([{ waitMs: 1000 }]);
    expect(server.seen[1]!.at - server.seen[0]!.at).toBeGreaterThanOrEqual(990);
  });

  test('is not waited for when it is hours', async () => {
    const server = await serve(status(429, { 'retry-after': '7200' }));
    expect(await failureOf(client(server.url)(GET))).toMatchObject({ kind: 'rate-limited' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('a lost answer', () => {
  test('leaves a doubt, of which the caller is told once', async () => {
    let doubts = 0;
    const server = await serve(failing(2, cut));
    await client(server.url)({ ...PUT, onDoubt: () => doubts++ });
    expect(doubts).toBe(1);
  });

  test.each<[string, Call, Handler]>([
    ['a question', GET, cut],
    ['a request that the server turned away', PUT, status(429)],
  ])('leaves none after %s', async (_name, call, fail) => {
    let doubts = 0;
    const server = await serve(failing(1, fail));
    await client(server.url)({ ...call, onDoubt: () => doubts++ });
    expect(doubts).toBe(0);
  });

  test('stays uncertain however the next attempt ends', async () => {
    const server = await serve((response, request, number) =>
      (number === 0 ? cut : status(403))(response, request, number),
    );
    const error = await failureOf(client(server.url)(PUT));
    expect(error).toMatchObject({ kind: 'forbidden', detail: { uncertain: true } });
  });
});
