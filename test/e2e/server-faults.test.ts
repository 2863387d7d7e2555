import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultAct } from '../../src/sandbox/faults.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';
import { STACK } from '../support/dedupe-world.js';

const RULES = `version: 1
server: { timeout: 1 }
rules:
  - { name: all, match: { filename: "*" }, actions: [{ tag: seen }] }
`;
const LIBRARY = {
  assets: { a: { filename: 'a.jpg' }, b: { filename: 'b.jpg', visibility: 'archive' as const } },
};

let world: CliWorld;
const servers: Server[] = [];

beforeAll(async () => {
  world = await openCliWorld(LIBRARY, RULES);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await world.close();
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

/** Plans into a file; a plan that fails prints nothing on stdout, saves nothing, and shows no trace of ours. */
async function failingPlan(env: Record<string, string> = {}): Promise<string> {
  const { code, out, err } = await world.run(['plan', '--out', 'plan.json'], env);
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.not.stringMatching(STACK) });
  expect(await readdir(world.home)).toEqual(['rules.yaml']);
  return err;
}

describe('an address or key that is wrong', () => {
  test('rows 8, 191: nobody listens there', async () => {
    const err = await failingPlan({ IMMICH_INSTANCE_URL: 'http://127.0.0.1:9' });
    expect(err).toMatch(/127\.0\.0\.1:9 cannot be reached \(connection refused\)[\s\S]*IMMICH_INSTANCE_URL/);
  });

  test('row 191: there is no such host', async () => {
    const err = await failingPlan({ IMMICH_INSTANCE_URL: 'http://photos.invalid' });
    expect(err).toMatch(/photos\.invalid cannot be reached \(no such host\)/);
  });

  test.each([
    ['no address', { IMMICH_INSTANCE_URL: '' }, /address of the server is not set\s+set IMMICH_INSTANCE_URL/],
    ['no key', { IMMICH_API_KEY: '' }, /API key is not set\s+set IMMICH_API_KEY/],
    ['an address that is none', { IMMICH_INSTANCE_URL: 'ftp://x' }, /ftp/],
  ])('row 2: %s: the variable is named, and no request is sent', async (_, env, message) => {
    const before = world.sandbox.requests.length;
    expect(await failingPlan(env)).toMatch(message);
    expect(world.sandbox.requests.length).toBe(before);
  });

  test('rows 12, 15, U-16: a wrong key, which is never printed', async () => {
    const err = await failingPlan({ IMMICH_API_KEY: 'wrong-key-0123456789' });
    expect(err).toMatch(/does not accept the API key[\s\S]*Account Settings > API Keys/);
    expect(err).not.toContain('wrong-key');
  });

  test.each(['/', '/api', '/api/'])('row 1, U-19: the address may end in %s', async (ending) => {
    const url = `${world.sandbox.url}${ending}`;
    expect((await world.run(['plan'], { IMMICH_INSTANCE_URL: url })).code).toBe(0);
  });
});

describe('row 12: a key that lacks permissions', () => {
  test.each([
    ['anything', ['asset.read'], /lacks the permission user\.read/],
    ['tags', ['user.read', 'asset.read', 'asset.statistics'], /lacks the permission tag\.read/],
  ])('to read %s: it is named', async (_, permissions, message) => {
    const limited = await openCliWorld(LIBRARY, RULES, { permissions });
    try {
      const { code, out, err } = await limited.run(['plan']);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(message);
      expect(err).toMatch(/Give it to the key/);
    } finally {
      await limited.close();
    }
  });

  test('to write: all of them are named at once, before anything is written; planning works', async () => {
    const permissions = ['user.read', 'asset.read', 'asset.statistics', 'tag.read'];
    const limited = await openCliWorld(LIBRARY, RULES, { permissions });
    try {
      const plan = await limited.run(['plan', '--out', 'plan.json']);
      expect(plan).toMatchObject({
        code: 0,
        err: expect.stringContaining(
          'To apply, it needs: asset.read, tag.asset, tag.create, tag.read, user.read.',
        ),
      });
      const { code, err } = await limited.run(['apply', 'plan.json', '--yes']);
      expect(code).toBe(1);
      expect(err).toMatch(/lacks 2 permissions[^\n]*tag\.asset, tag\.create[\s\S]*Nothing was changed/);
      expect(limited.writes()).toEqual([]);
    } finally {
      await limited.close();
    }
  });
});

describe('row 191: something else than Immich answers', () => {
  test.each([
    [
      'a page of HTML',
      200,
      '<html>Welcome to my router</html>',
      /a web page instead of JSON[\s\S]*login page/,
    ],
    ['a login page', 302, '', /sends GET \/server\/version on to https:\/\/login\.example\//],
    ['JSON of another program', 200, '{"hello":"world"}', /expected a number/],
    ['half an answer', 200, '{"major":3,', /cut off or unreadable/],
    ['an unknown route', 404, '{"message":"Not Found"}', /is unknown at/],
    ['a proxy without its server', 502, '<html>Bad Gateway</html>', /failed with 502/],
  ])('%s', async (_name, status, body, message) => {
    const url = await answering(status, body, { location: 'https://login.example/?token=secret' });
    const err = await failingPlan({ IMMICH_INSTANCE_URL: url });
    expect(err).toMatch(message);
    expect(err).not.toContain('secret');
  });

  test.each([
    ['1.132.3', /runs Immich 1\.132\.3; supported are Immich 2\.7 and 3\.x[\s\S]*Update the server/],
    ['2.6.3', /runs Immich 2\.6\.3[\s\S]*Update the server/],
    ['4.0.0', /runs Immich 4\.0\.0[\s\S]*Look for a newer immich-rules/],
  ])('row 13: Immich %s is refused', async (version, message) => {
    const other = await openCliWorld(LIBRARY, RULES, { version });
    const { code, err } = await other.run(['plan']);
    await other.close();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(message) });
  });

  test.each(['2.7.9', '3.9.1'])(
    'row 13: Immich %s is used: a minor or patch never matters',
    async (version) => {
      const other = await openCliWorld(LIBRARY, RULES, { version });
      const { code } = await other.run(['plan']);
      await other.close();
      expect(code).toBe(0);
    },
  );
});

describe('row 16, U-16: a page that fails in the middle ends the plan; there is no partial one', () => {
  test.each<[string, FaultAct, RegExp]>([
    ['refused', { kind: 'status', status: 400 }, /POST \/search\/metadata was refused/],
    ['an error of the server, each time', { kind: 'status', status: 500 }, /failed with 500/],
    ['the connection is cut, each time', { kind: 'reset' }, /cannot be reached \(connection reset\)/],
    ['half an answer, each time', { kind: 'truncate' }, /cut off or unreadable/],
    ['a web page', { kind: 'html' }, /a web page instead of JSON/],
    ['no answer', { kind: 'hang' }, /did not answer POST \/search\/metadata in time[\s\S]*server\.timeout/],
    ['the key was deleted', { kind: 'revoke-key' }, /does not accept the API key/],
  ])('%s', async (_, act, message) => {
    const own = act.kind === 'revoke-key' ? await openCliWorld(LIBRARY, RULES) : world;
    const nth = act.kind === 'revoke-key' ? 2 : [2, 3, 4, 5, 6, 7, 8, 9];
    own.sandbox.setFaults([{ method: 'POST', path: '/search/metadata', nth, act }]);
    const { code, out, err } = await own.run(['plan', '--out', 'plan.json']);
    own.sandbox.setFaults([]);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(message) });
    expect(err).not.toMatch(STACK);
    expect(await readdir(own.home)).toEqual(['rules.yaml']);
    if (own !== world) await own.close();
  });

  test('row 177, U-15: albums are read for every plan, and no list is never taken for an empty one', async () => {
    const fill = '{ name: fill, match: { filename: "*" }, actions: [{ add-to-album: Seen }] }';
    const own = await openCliWorld({ ...LIBRARY, albums: { Seen: {} } }, `${RULES}  - ${fill}\n`);
    const reads = () => own.sandbox.requests.filter(({ path }) => path.startsWith('/albums')).length;
    expect((await own.run(['plan'])).out).toMatch(/album Seen/);
    const once = reads();
    own.sandbox.setFaults([{ method: 'GET', path: '/albums', act: { kind: 'status', status: 400 } }]);
    const { code, out, err } = await own.run(['plan']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/GET \/albums was refused/);
    own.sandbox.setFaults([]);
    const before = reads();
    expect((await own.run(['plan'])).code).toBe(0);
    expect(reads() - before).toBe(once);
    expect(await readdir(own.home)).toEqual(['rules.yaml']);
    await own.close();
  });

  test('row 9: a fault that passes is waited for, and told with -v', async () => {
    world.sandbox.setFaults([
      { path: '/search/metadata', nth: 1, act: { kind: 'status', status: 503, retryAfter: 0 } },
      { path: '/tags', nth: 1, act: { kind: 'reset' } },
    ]);
    const { code, err } = await world.run(['plan']);
    world.sandbox.setFaults([]);
    expect(code).toBe(0);
    expect(err).toMatch(/POST \/search\/metadata: .*attempt 2 in/);
  });
});

describe('an apply whose server fails says what became of it', () => {
  test.each<[string, FaultAct, RegExp]>([
    ['the key is deleted', { kind: 'revoke-key' }, /does not accept the API key/],
    ['the server goes away', { kind: 'reset' }, /cannot be reached/],
    ['a proxy answers instead', { kind: 'html' }, /a web page instead of JSON/],
  ])('row 191: %s', async (_, act, message) => {
    const own = await openCliWorld(LIBRARY, RULES);
    try {
      await own.run(['plan', '--out', 'plan.json']);
      own.sandbox.setFaults([{ method: 'PUT', act }]);
      const { code, out, err } = await own.run(['apply', 'plan.json', '--yes']);
      expect({ code, out }).toEqual({ code: 3, out: expect.stringMatching(message) });
      expect(out).toMatch(/To go on where it stopped:\s+immich-rules .*apply plan\.json/);
      expect(out + err).not.toMatch(STACK);
    } finally {
      await own.close();
    }
  });
});
