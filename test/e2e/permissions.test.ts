import { afterEach, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const LIBRARY = { assets: { a: { filename: 'a.jpg' } } };
const RULES = `version: 1
rules:
  - { name: sort, match: { filename: "*.jpg" }, actions: [{ add-to-album: { name: All, create: true } }] }
`;
const PLAN = ['album.read', 'asset.read', 'asset.statistics', 'user.read'];
const APPLY = ['album.create', 'album.read', 'albumAsset.create', 'asset.read', 'user.read'];

let world: CliWorld | undefined;
afterEach(() => world?.close());

async function open(permissions?: readonly string[]): Promise<CliWorld> {
  world = await openCliWorld(LIBRARY, RULES, permissions ? { permissions } : {});
  return world;
}

test('row B9: a key with exactly what `permissions` prints plans and applies', async () => {
  const { run } = await open([...PLAN, ...APPLY]);
  const { code, out, err } = await run(['permissions', '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual({ plan: PLAN, apply: APPLY, missing: [], unrestricted: false });
  expect((await run(['permissions'])).out).toContain('The key has all of them.');
  expect((await run(['apply', '--yes'])).code).toBe(0);
});

test('rows B9, 12: what is missing is named all at once, also without the permission to ask who one is', async () => {
  const { run } = await open(['asset.read', 'album.read']);
  const { code, out, err } = await run(['permissions']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toBe(`What these rules need of an API key:

  album.create       apply        missing
  album.read         plan, apply
  albumAsset.create  apply        missing
  asset.read         plan, apply
  asset.statistics   plan         missing
  user.read          plan, apply  missing

The key lacks 4 permissions. Add them to the key in Immich under Account Settings > API Keys.
`);
});

test('row B9: without a server, or without a key, the list is printed all the same', async () => {
  const { run } = await open();
  for (const env of [{ IMMICH_INSTANCE_URL: '', IMMICH_API_KEY: '' }, { IMMICH_API_KEY: '' }]) {
    const { code, out, err } = await run(['permissions'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/albumAsset\.create {2}apply\n[\s\S]*\n\nNot checked: no key could be asked about\./);
  }
});

test('row B9: a key that may do everything is enough, and could be smaller', async () => {
  const { run } = await open();
  expect((await run(['permissions'])).out).toContain('One that may do only these is safer');
});

test('row B9: a server that cannot be asked is an error, after the list', async () => {
  const { run } = await open();
  const { code, out, err } = await run(['permissions'], { IMMICH_INSTANCE_URL: 'http://127.0.0.1:9' });
  expect(code).toBe(1);
  expect(out).toContain('albumAsset.create');
  expect(err).toMatch(/^Error: http:\/\/127\.0\.0\.1:9 cannot be reached \(connection refused\)\.\n/m);
});
