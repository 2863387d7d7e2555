import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoSeed } from '../../src/sandbox/demo/seed.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { type Cli, openCli } from '../support/cli.js';

const RULES = 'version: 1\nrules:\n  - { name: all, match: { filename: "*" }, actions: [{ tag: seen }] }\n';

let cli: Cli;
let sandbox: Sandbox;
const servers: Server[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ seed: await demoSeed(), version: '3.1.0' });
  cli = await openCli({ IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.key });
  await cli.write('rules.yaml', RULES);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await sandbox.close();
  await cli.close();
});

/** A server that answers everything alike. */
async function answering(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status, headers).end(body));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const plan = (env: Record<string, string> = {}) => cli.run(['--config', 'rules.yaml', 'plan'], env);

describe('a server that cannot be used costs nothing but time', () => {
  test('rows 8, 191: nobody listens there', async () => {
    const { code, out, err } = await plan({ IMMICH_INSTANCE_URL: 'http://127.0.0.1:9' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/127\.0\.0\.1:9 cannot be reached \(connection refused\)/);
    expect(err).toMatch(/IMMICH_INSTANCE_URL/);
  });

  test('row 2: no address and no key, no request', async () => {
    const { code, err } = await plan({ IMMICH_INSTANCE_URL: '', IMMICH_API_KEY: '' });
    expect(code).toBe(1);
    expect(err).toMatch(/IMMICH_INSTANCE_URL/);
  });

  test('rows 12, 15: a wrong key, which is never printed', async () => {
    const { code, err, out } = await plan({ IMMICH_API_KEY: 'wrong-key-0123456789' });
    expect(code).toBe(1);
    expect(err).toMatch(/does not accept the API key/);
    expect(err + out).not.toContain('wrong-key');
  });

  test('row 12: a key without a permission: it is named', async () => {
    const limited = await startSandbox({
      seed: limitedTo(await demoSeed(), ['user.read', 'asset.read']),
      version: '3.1.0',
    });
    try {
      const { code, err } = await plan({ IMMICH_INSTANCE_URL: limited.url, IMMICH_API_KEY: limited.key });
      expect(code).toBe(1);
      expect(err).toMatch(/The API key lacks the permission (tag\.read|asset\.statistics)/);
    } finally {
      await limited.close();
    }
  });

  test.each([
    ['a page of HTML', 200, '<html>Welcome to my router</html>', /web page instead of JSON/],
    ['JSON of another program', 200, '{"hello":"world"}', /expected a number/],
    ['half an answer', 200, '{"major":3,', /cut off or unreadable/],
    ['an unknown route', 404, '{"message":"Not Found"}', /is unknown at/],
  ])('row 191: %s', async (_name, status, body, message) => {
    const { code, err, out } = await plan({ IMMICH_INSTANCE_URL: await answering(status, body) });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['1.132.3', false],
    ['2.6.3', false],
    ['4.0.0', false],
    ['2.7.9', true],
    ['3.9.1', true],
  ])('row 13: Immich %s is accepted: %s', async (version, accepted) => {
    const other = await startSandbox({ seed: await demoSeed(), version });
    try {
      const { code, err } = await plan({ IMMICH_INSTANCE_URL: other.url, IMMICH_API_KEY: other.key });
      expect(code).toBe(accepted ? 0 : 1);
      if (!accepted) expect(err).toContain(`runs Immich ${version}; supported are`);
    } finally {
      await other.close();
    }
  });

  test('row 16: a page that fails in the middle ends the plan; there is no partial one', async () => {
    sandbox.setFaults([
      { method: 'POST', path: '/search/metadata', nth: 2, act: { kind: 'status', status: 400 } },
    ]);
    const { code, out } = await plan();
    sandbox.setFaults([]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  test('row 1: the address may end in /, /api or /api/', async () => {
    for (const ending of ['/', '/api', '/api/']) {
      const { code } = await plan({ IMMICH_INSTANCE_URL: `${sandbox.url}${ending}` });
      expect(code).toBe(0);
    }
  });
});

function limitedTo<S extends { readonly users: readonly { readonly keys: readonly object[] }[] }>(
  seed: S,
  permissions: readonly string[],
): S {
  const [first, ...rest] = seed.users;
  const keys = first!.keys.map((key) => ({ ...key, permissions }));
  return { ...seed, users: [{ ...first!, keys }, ...rest] };
}
