import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createRateLimit } from '../../src/immich/rate-limit.js';
import { client, failureOf, GET, POST, PUT, reply, serve } from './servers.js';

describe('row 10: the rate', () => {
  test.each([
    [7, 30, 7, 1000],
    [2.5, 6, 2, 1000],
    [0.8, 3, 1, 1250],
  ])(
    '%d a second: of %i at once, never more than %i in any window',
    async (rate, calls, places, window) => {
      const pass = createRateLimit(rate);
      const passed: number[] = [];
      const left: number[] = [];
      const run = async (number: number): Promise<void> => {
        const leave = await pass();
        passed[number] = performance.now();
        // Some processes are slow to send what was let through.
        if (number % 3 === 0) await sleep(number * 5);
        left[number] = performance.now();
        leave();
      };
      await Promise.all(Array.from({ length: calls }, (_, number) => run(number)));
      for (let number = places; number < calls; number++)
        expect(passed[number]! - left[number - places]!).toBeGreaterThanOrEqual(window);
    },
    20_000,
  );

  test('holds for requests side by side, and for those that are tried again', async () => {
    const server = await serve((response, _request, number) =>
      number % 4 === 1 ? reply(response, {}, 503, { 'retry-after': '0' }) : reply(response, []),
    );
    const http = client(server.url, { requestsPerSecond: 4, concurrency: 10 });
    await Promise.all(Array.from({ length: 7 }, () => http(GET)));
    const times = server.seen.map(({ at }) => at);
    expect(times.length).toBe(9);
    // The server sees them a little later than they leave, by up to a pause of this process.
    for (let number = 4; number < times.length; number++)
      expect(times[number]! - times[number - 4]!).toBeGreaterThan(800);
  });

  test('is no slower when answers are slow: what counts is when requests leave', async () => {
    const { server, until, release } = await holding();
    const http = client(server.url, { requestsPerSecond: 2, concurrency: 3 });
    const all = Promise.all([http(GET), http(GET), http(GET)]);
    await until(3);
    release();
    await all;
  });

  test('a request that never left does not block those behind it', async () => {
    const pass = createRateLimit(1000);
    const stop = new AbortController();
    const narrow = createRateLimit(0.001);
    (await narrow())();
    const waiting = narrow(stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow();
    await Promise.all(Array.from({ length: 50 }, async () => (await pass())()));
  });

  test('without a rate nothing waits', async () => {
    const pass = createRateLimit(null);
    for (let number = 0; number < 1000; number++) (await pass())();
  });
});

/** Answers only when told to. */
async function holding() {
  const held: ServerResponse[] = [];
  let most = 0;
  const server = await serve((response) => {
    held.push(response);
    most = Math.max(most, held.length);
  });
  const until = async (count: number): Promise<void> => {
    while (held.length < count) await sleep(2);
  };
  const release = (): void => {
    for (const response of held.splice(0)) reply(response, []);
  };
  return { server, until, release, most: () => most };
}

test.each([1, 3])('row 197: never more than %i requests are under way', async (concurrency) => {
  const { server, until, release, most } = await holding();
  const http = client(server.url, { concurrency });
  const all = Promise.all(Array.from({ length: 9 }, () => http(GET)));
  for (let round = 0; round < 9 / concurrency; round++) {
    await until(concurrency);
    await sleep(20);
    release();
  }
  await all;
  expect(most()).toBe(concurrency);
});

describe('an abort', () => {
  test('ends what is under way, which is uncertain, and never sends what waits', async () => {
    const { server, until } = await holding();
    const stop = new AbortController();
    const http = client(server.url, { concurrency: 1, signal: stop.signal });
    const running = failureOf(http(POST));
    const waiting = failureOf(http(POST));
    await until(1);
    stop.abort();
    expect(await running).toMatchObject({ kind: 'cancelled', detail: { uncertain: true } });
    expect(await waiting).toMatchObject({ kind: 'cancelled', detail: { uncertain: false } });
    expect(await failureOf(http(GET))).toMatchObject({ kind: 'cancelled' });
    expect(server.seen).toHaveLength(1);
  });

  test('ends the wait before another attempt, and remembers what was lost', async () => {
    const stop = new AbortController();
    const server = await serve((response) => response.socket?.resetAndDestroy());
    const http = client(server.url, { signal: stop.signal, onRetry: () => stop.abort() });
    expect(await failureOf(http(PUT))).toMatchObject({ kind: 'cancelled', detail: { uncertain: true } });
    expect(server.seen).toHaveLength(1);
  });

  test('ends the wait for the rate', async () => {
    const stop = new AbortController();
    const server = await serve((response) => reply(response, []));
    const http = client(server.url, { signal: stop.signal, requestsPerSecond: 0.01 });
    await http(GET);
    const waiting = failureOf(http(GET));
    stop.abort();
    expect(await waiting).toMatchObject({ kind: 'cancelled', detail: { uncertain: false } });
  });

  test('of one call leaves the others alone', async () => {
    const { server, until, release } = await holding();
    const stop = new AbortController();
    const http = client(server.url, { signal: new AbortController().signal });
    const one = failureOf(http({ ...GET, signal: stop.signal }));
    const other = http(GET);
    await until(2);
    stop.abort();
    expect(await one).toMatchObject({ kind: 'cancelled' });
    release();
    expect(await other).toEqual([]);
  });
});
