import { describe, expect, test } from '@jest/globals';
import { readPermissions } from '../../src/app/read-permissions.js';
import { connect } from '../../src/immich/connect.js';
import type { Wants } from '../../src/model/need.js';
import type { ImmichServer } from '../../src/model/server.js';
import type { Seed } from '../../src/sandbox/seed.js';
import { BARE, EVERYTHING, seedOf, session, VERSIONS } from './sandboxes.js';
import { failureOf, KEY, reply, serve } from './servers.js';

const SEED = seedOf({
  a: { filename: 'a.jpg', library: 'NAS', albums: ['A'], tags: ['T'], persons: ['Ann'], duplicate: 'd' },
  b: { filename: 'b.jpg', duplicate: 'd', stack: 's' },
  c: { filename: 'c.jpg', stack: 's' },
});

/** The same library with a key of these permissions, of a user who is no admin if asked. */
function withKey(permissions: readonly string[], isAdmin = true): Seed {
  const [user, ...others] = SEED.users;
  const key = { ...user!.keys[0]!, secret: KEY, permissions };
  return { ...SEED, users: [{ ...user!, isAdmin, keys: [key] }, ...others] };
}

const connectTo = (url: string): Promise<ImmichServer> =>
  connect({ url, apiKey: KEY, timeout: 5, concurrency: 4, requestsPerSecond: null });

/** A server that says it is this version and knows nothing else. */
const serverOf = (version: object) =>
  serve((response, { path }) =>
    path === '/api/server/version' ? reply(response, version) : reply(response, { id: 'u', name: 'Ann' }),
  );

describe('row 13: the version', () => {
  test.each([
    [2, 7, 0],
    [2, 7, 5],
    [2, 7, 99],
    [2, 9, 1],
    [3, 0, 0],
    [3, 1, 0],
    [3, 99, 12],
  ])('%i.%i.%i is taken', async (major, minor, patch) => {
    const { url, seen } = await serverOf({ major, minor, patch, prerelease: null });
    const { identity } = await connectTo(url);
    expect(identity).toEqual({ url, version: `${major}.${minor}.${patch}`, userId: 'u', userName: 'Ann' });
    expect(seen.filter(({ path }) => path.endsWith('/version'))).toHaveLength(1);
  });

  test.each([
    [1, 144, 1, 'Update the server first.'],
    [2, 6, 3, 'Update the server first.'],
    [0, 0, 0, 'Update the server first.'],
    [4, 0, 0, 'Look for a newer immich-rules: an unknown version may lose data.'],
  ])('%i.%i.%i is refused before anything is asked', async (major, minor, patch, hint) => {
    const { url, seen } = await serverOf({ major, minor, patch });
    const error = await failureOf(connectTo(url));
    expect(error).toMatchObject({ kind: 'unsupported-version', detail: { hint } });
    expect(error.message).toBe(
      `${url} runs Immich ${major}.${minor}.${patch}; supported are Immich 2.7 and 3.x.`,
    );
    expect(seen).toHaveLength(1);
  });

  test.each([
    ['a web page', '<html>nginx</html>', 'was answered with a web page instead of JSON'],
    ['another API', { version: '1.2.3' }, 'version.major: expected a number, got nothing'],
    ['nothing', [], 'version: expected an object, got a list'],
  ])('%s is no Immich', async (_name, body, message) => {
    const { url } = await serve((response) => reply(response, body));
    const error = await failureOf(connectTo(url));
    expect(error.kind).toBe('bad-answer');
    expect(error.message).toContain(message);
  });
});

describe.each(VERSIONS)('a key for %s', (version) => {
  const apiKey = KEY;

  test('tells what it may do, and whether there is a trash', async () => {
    const { server } = await session(withKey(['user.read', 'asset.read']), version, { apiKey });
    expect(await server.permissions()).toEqual(['user.read', 'asset.read']);
    expect(await server.trashEnabled()).toBe(true);
    const all = await session(withKey(['all']), version, { apiKey });
    expect(await all.server.permissions()).toEqual(['all']);
  });

  test('that is wrong, or lacks user.read, ends with the connection', async () => {
    const wrong = await failureOf(session(SEED, version, { apiKey: 'wrong' }));
    expect(wrong).toMatchObject({ kind: 'unauthorized' });
    const lacking = await failureOf(session(withKey(['asset.read']), version, { apiKey }));
    expect(lacking).toMatchObject({ kind: 'forbidden', detail: { permission: 'user.read' } });
  });

  test('row 14: of a user who is no admin reads everything but the names of libraries', async () => {
    const { server } = await session(withKey(['all'], false), version, { apiKey });
    const library = await server.readLibrary(EVERYTHING);
    expect(library.libraries).toEqual([]);
    expect(library.assets.map(({ libraryId }) => libraryId !== null).sort()).toEqual([false, false, true]);
    expect(library).toMatchObject({
      albums: [{ name: 'A' }],
      tags: [{ value: 'T' }],
      persons: [{ name: 'Ann' }],
    });
  });

  test('row 12: of an admin that may not list libraries fails, and says why', async () => {
    const permissions = readPermissions({ ...EVERYTHING, libraries: false });
    const { server } = await session(withKey(permissions), version, { apiKey });
    const error = await failureOf(server.readLibrary(EVERYTHING));
    expect(error).toMatchObject({ kind: 'forbidden', detail: { permission: 'library.read' } });
  });

  test.each<[string, Wants]>([
    ['everything', { ...EVERYTHING, libraries: false }],
    ['assets', BARE],
    ['duplicates', { ...EVERYTHING, assets: 'duplicates', libraries: false }],
    ['only duplicates', { ...BARE, assets: 'duplicates', duplicates: true }],
  ])('row 12: needs exactly the permissions that are named, to read %s', async (_name, wants) => {
    const needed = readPermissions(wants);
    const { server } = await session(withKey(needed), version, { apiKey });
    await server.readLibrary(wants);
    for (const missing of needed.filter((permission) => permission !== 'user.read')) {
      const rest = needed.filter((permission) => permission !== missing);
      const less = await session(withKey(rest), version, { apiKey });
      const result = await less.server.readLibrary(wants).then(
        () => 'read',
        (error) => error.detail.permission,
      );
      // GET /duplicates brings the assets along.
      if (!(missing === 'asset.read' && result === 'read')) expect(result).toBe(missing);
    }
  });
});
