import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { client, failureOf, GET, type Handler, KEY, PUT, reply, serve } from './servers.js';

/** Servers and proxies that repeat what they were sent, in every place that an error could show. */
const echo = `Invalid key ${KEY}, headers: {"x-api-key":"${KEY}"}`;
const SERVERS: readonly (readonly [string, Handler])[] = [
  ['a wrong key', (response) => reply(response, { message: echo }, 401)],
  ['a missing permission', (response) => reply(response, { message: `${echo} permission: ${KEY}` }, 403)],
  ['a refusal', (response) => reply(response, { message: [echo, KEY], error: KEY }, 400)],
  ['an unknown route', (response) => reply(response, { message: echo }, 404)],
  ['too many requests', (response) => reply(response, { message: echo }, 429, { 'retry-after': '0' })],
  ['a fault', (response) => reply(response, { message: echo }, 500, { 'retry-after': '0' })],
  ['a correlation id', (response) => reply(response, { message: echo }, 400, { 'x-immich-cid': KEY })],
  ['a redirect', (response) => reply(response, '', 302, { location: `http://x.example/${KEY}?key=${KEY}` })],
  ['a web page', (response) => reply(response, `<html>${KEY}</html>`)],
  [
    'a web page with an error',
    (response) => reply(response, `<html>${KEY}</html>`, 502, { 'retry-after': '0' }),
  ],
  ['half an answer', (response) => reply(response, `[{"key":"${KEY}`)],
  ['a cut connection', (response) => response.socket?.resetAndDestroy()],
  ['a timeout', () => {}],
];

test.each(SERVERS)(
  'H32, row 15: the key is in no error after %s',
  async (_name, handler) => {
    const server = await serve(handler);
    const whys: string[] = [];
    const http = client(server.url, { timeout: 0.3, onRetry: ({ why }) => whys.push(why) });
    for (const call of [GET, PUT]) {
      const error = await failureOf(http(call));
      expect(server.seen.at(-1)?.headers['x-api-key']).toBe(KEY);
      const shown = [
        JSON.stringify(error),
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
        inspect(error, { depth: null, showHidden: true, getters: true }),
        String(error),
        error.message,
        error.stack,
        inspect(error.cause),
        ...whys,
      ];
      for (const text of shown) expect(text).not.toContain(KEY);
      expect(error.cause).toBeUndefined();
    }
  },
  20_000,
);

test('H32: nor when nobody listens, or the key cannot be sent', async () => {
  const refused = await failureOf(client('http://127.0.0.1:9')(PUT));
  expect(inspect(refused, { depth: null, showHidden: true })).not.toContain(KEY);
  const unfit = await failureOf(client('http://127.0.0.1:9', { apiKey: `${KEY}\n` })(PUT));
  expect(inspect(unfit, { depth: null, showHidden: true })).not.toContain(KEY);
});
