import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { normalizeUrl } from '../../src/config/server-url.js';
import type { ImmichErrorKind } from '../../src/model/immich-error.js';
import { client, failureOf, GET, type Handler, KEY, POST, reply, serve } from './servers.js';

test.each(['', '/', '/api', '/api/', '/photos', '/photos/', '/photos/api', '/photos/api/'])(
  'row 1: an address that ends in "%s" leads to the API, with the key in its header',
  async (end) => {
    const server = await serve((response) => reply(response, []));
    const normalized = normalizeUrl(`${server.url}${end}`);
    if (!normalized.ok) throw new Error(normalized.message);
    await client(normalized.url)({ ...GET, query: { shared: true } });
    const [request] = server.seen;
    expect(request?.path).toBe(`${end.startsWith('/photos') ? '/photos' : ''}/api/albums?shared=true`);
    expect(request?.headers['x-api-key']).toBe(KEY);
  },
);

test('an id stands in the path, and nothing else can', async () => {
  const server = await serve((response) => reply(response, { id: 1 }));
  const http = client(server.url);
  const call = { ...GET, path: '/assets/:id' };
  expect(await http({ ...call, id: '5f0c0c0e-8f3a-4b6e-9c57-0d3c2b1a4f5e' })).toEqual({ id: 1 });
  for (const id of ['../users/me', 'a?b', 'a/b', '', '..', '%2e'])
    expect(await failureOf(http({ ...call, id }))).toMatchObject({ kind: 'bad-request' });
  expect(server.seen.map(({ path }) => path)).toEqual(['/api/assets/5f0c0c0e-8f3a-4b6e-9c57-0d3c2b1a4f5e']);
});

const cut: Handler = (response) => response.socket?.resetAndDestroy();
const silent: Handler = () => {};
const halfway: Handler = (response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('[{"id"');
  setTimeout(() => response.socket?.resetAndDestroy(), 20);
};

describe('row 8: no answer', () => {
  test.each<[string, Handler, ImmichErrorKind, RegExp]>([
    ['the connection is cut', cut, 'unreachable', /cannot be reached \(connection reset\)/],
    ['the connection is cut in the middle of the answer', halfway, 'unreachable', /cannot be reached/],
    ['a server that says nothing', silent, 'timeout', /did not answer POST \/albums in time/],
  ])('%s', async (_name, handler, kind, message) => {
    const server = await serve(handler);
    const error = await failureOf(client(server.url, { timeout: 0.2 })(POST));
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(message);
    expect(error.detail).toMatchObject({ endpoint: 'POST /albums', uncertain: true });
    expect(server.seen).toHaveLength(1);
  });

  test('nobody listens: nothing was sent', async () => {
    const port = await freePort();
    const error = await failureOf(client(`http://127.0.0.1:${port}`)(POST));
    expect(error).toMatchObject({ kind: 'unreachable', detail: { uncertain: false } });
    expect(error.message).toBe(`http://127.0.0.1:${port} cannot be reached (connection refused).`);
  });

  test('no such host', async () => {
    const error = await failureOf(client('http://no-such-host.invalid')(POST));
    expect(error).toMatchObject({ kind: 'unreachable', detail: { uncertain: false } });
    expect(error.message).toBe('http://no-such-host.invalid cannot be reached (no such host).');
  });

  test('https where http is spoken', async () => {
    const server = await serve((response) => reply(response, []));
    const error = await failureOf(client(server.url.replace('http:', 'https:'))(POST));
    expect(error.kind).toBe('unreachable');
  });

  test('a key with a line break in it is the key’s fault', async () => {
    const server = await serve((response) => reply(response, []));
    const error = await failureOf(client(server.url, { apiKey: 'two\nlines' })(GET));
    expect(error).toMatchObject({
      kind: 'unauthorized',
      message: 'The API key contains characters that no key has.',
    });
    expect(server.seen).toHaveLength(0);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
