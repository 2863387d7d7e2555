import { describe, expect, test } from '@jest/globals';
import type { ImmichErrorKind } from '../../src/model/immich-error.js';
import { client, failureOf, GET, PUT, reply, serve } from './servers.js';

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
  test.each(SCENARIOS)(
    '$name',
    async ({ status, body, headers, kind, message, uncertain }) => {
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
    },
    20_000,
  );

  test('row 12: the permission is named', async () => {
    const server = await serve((response) =>
      reply(response, { message: 'Missing required permission: tag.asset' }, 403),
    );
    expect((await failureOf(client(server.url)(GET))).detail.permission).toBe('tag.asset');
  });
});
