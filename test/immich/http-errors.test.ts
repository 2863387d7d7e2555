import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { normalizeUrl } from '../../src/config/server-url.js';
import type { ImmichErrorKind } from '../../src/model/immich-error.js';
import { client, failureOf, GET, type Handler, KEY, POST, PUT, reply, serve } from './servers.js';

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

const v2 = (message: unknown) => ({ message, error: 'x', statusCode: 0, correlationId: 'abc' });
const page = '<!doctype html><html><body>Please log in</body></html>';

interface Scenario {
  readonly name: string;
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly kind: ImmichErrorKind;
  readonly message: string;
  /** Whether a write may have been carried out. */
  readonly uncertain: boolean;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a wrong key',
    status: 401,
    body: { message: 'Invalid API key' },
    kind: 'unauthorized',
    message: 'The server does not accept the API key (Invalid API key).',
    uncertain: false,
  },
  {
    name: 'the locked folder, to a good key',
    status: 401,
    body: v2('Elevated permission is required'),
    kind: 'forbidden',
    message: 'PUT /assets: the locked folder is closed to API keys.',
    uncertain: false,
  },
  {
    name: 'a proxy that wants a password',
    status: 401,
    body: page,
    kind: 'unauthorized',
    message: 'Something in front of URL asks for a login.',
    uncertain: false,
  },
  {
    name: 'row 12: a missing permission of 2.7',
    status: 403,
    body: v2('Missing required permission: album.read'),
    kind: 'forbidden',
    message: 'The API key lacks the permission album.read.',
    uncertain: false,
  },
  {
    name: 'row 12: a missing permission of 3.x',
    status: 403,
    body: { message: 'Missing required permission: albumAsset.create' },
    kind: 'forbidden',
    message: 'The API key lacks the permission albumAsset.create.',
    uncertain: false,
  },
  {
    name: 'something for admins',
    status: 403,
    body: { message: 'Forbidden' },
    kind: 'forbidden',
    message: 'PUT /assets is forbidden: Forbidden.',
    uncertain: false,
  },
  {
    name: 'a list of reasons',
    status: 400,
    body: v2(['size must not be greater than 1000', 'page must be a number']),
    kind: 'bad-request',
    message: 'PUT /assets was refused: size must not be greater than 1000; page must be a number.',
    uncertain: false,
  },
  {
    name: 'another program',
    status: 404,
    body: page,
    kind: 'not-found',
    message: 'PUT /assets is unknown at URL.',
    uncertain: false,
  },
  {
    name: 'a server at work',
    status: 500,
    body: { message: 'Internal server error' },
    kind: 'server',
    message: 'PUT /assets failed with 500: Internal server error.',
    uncertain: true,
  },
  {
    name: 'a proxy without its server',
    status: 502,
    body: page,
    kind: 'server',
    message: 'PUT /assets failed with 502.',
    uncertain: true,
  },
  {
    name: 'a redirect, whose query stays secret',
    status: 302,
    body: '',
    headers: { location: 'https://login.example.org/start?token=abc' },
    kind: 'bad-answer',
    message: 'URL sends PUT /assets on to https://login.example.org/start.',
    uncertain: false,
  },
  {
    name: 'a login page',
    status: 200,
    body: page,
    kind: 'bad-answer',
    message: 'PUT /assets was answered with a web page instead of JSON.',
    uncertain: true,
  },
  {
    name: 'half an answer',
    status: 200,
    body: '[{"id":"a","succ',
    kind: 'bad-answer',
    message: 'PUT /assets was answered with something cut off or unreadable instead of JSON.',
    uncertain: true,
  },
  {
    name: 'words with control characters',
    status: 400,
    body: { message: 'no\u001b[31m\u202e way' },
    kind: 'bad-request',
    message: 'PUT /assets was refused: no [31m  way.',
    uncertain: false,
  },
];

describe('row 191: the kind of an error', () => {
  test.each(SCENARIOS)('$name', async ({ status, body, headers, kind, message, uncertain }) => {
    const more = { 'retry-after': '0', 'x-immich-cid': 'cid1', ...headers };
    const server = await serve((response) => reply(response, body, status, more));
    const http = client(server.url);
    const error = await failureOf(http(PUT));
    expect(error).toMatchObject({ kind, message: message.replace('URL', server.url) });
    expect(error.detail).toMatchObject({ endpoint: 'PUT /assets', status, correlationId: 'cid1' });
    expect(error.detail.uncertain ?? false).toBe(uncertain);
    // A question is never uncertain, and the kind is the same whatever was asked.
    const asked = await failureOf(http({ ...GET, path: '/assets' }));
    expect([asked.kind, asked.detail.uncertain ?? false]).toEqual([kind, false]);
  });

  test('row 12: the permission is named', async () => {
    const server = await serve((response) =>
      reply(response, { message: 'Missing required permission: tag.asset' }, 403),
    );
    expect((await failureOf(client(server.url)(GET))).detail.permission).toBe('tag.asset');
  });
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
