import { describe, expect, test } from '@jest/globals';
import type { ImmichServer, Outcome } from '../../src/model/server.js';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { uuidOf } from '../../src/sandbox/uuid.js';
import { manyAssets, seedOf, session, VERSIONS } from './sandboxes.js';
import { failureOf } from './servers.js';

const UNKNOWN = '5f0c0c0e-8f3a-4b6e-9c57-0d3c2b1a4f5e';
const ids = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => assetIdOf(`a${index}`));
const albumId = uuidOf('album:A');
const tagId = uuidOf('tag:T');

/** Who was refused, was so already, and was done. */
function sorted(outcomes: readonly Outcome[]) {
  const of = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).map(({ id }) => id);
  return {
    failed: of(({ ok }) => !ok),
    unchanged: of((outcome) => outcome.ok && outcome.unchanged === true),
    done: of((outcome) => outcome.ok && !outcome.unchanged),
  };
}

type Write = (server: ImmichServer, ids: readonly string[]) => Promise<readonly Outcome[]>;
const MEMBERS: readonly (readonly [string, Write])[] = [
  ['addToAlbum', (server, ids) => server.addToAlbum(albumId, ids)],
  ['removeFromAlbum', (server, ids) => server.removeFromAlbum(albumId, ids)],
  ['tagAssets', (server, ids) => server.tagAssets(tagId, ids)],
  ['untagAssets', (server, ids) => server.untagAssets(tagId, ids)],
];
const BULK: readonly (readonly [string, Write])[] = [
  ['updateAssets', (server, ids) => server.updateAssets(ids, { favorite: true })],
  ['trashAssets', (server, ids) => server.trashAssets(ids)],
  ['restoreAssets', (server, ids) => server.restoreAssets(ids)],
];

/** Twelve hundred assets; the first ten are in the album and have the tag. */
const MANY = seedOf(
  manyAssets(1200, (index) => (index < 10 ? { albums: ['A'], tags: ['T'] } : {})),
  { albums: { A: {} }, tags: ['T'] },
);

describe.each(VERSIONS)('writing to %s', (version) => {
  test.each([
    ['addToAlbum', ['a0', 'a9'], ['a10', 'a11'], 1],
    ['removeFromAlbum', ['a10', 'a11'], ['a0', 'a9'], 0],
    ['tagAssets', ['a0', 'a9'], ['a10', 'a11'], 1],
    ['untagAssets', ['a10', 'a11'], ['a0', 'a9'], 0],
  ] as const)('row 92: %s tells what became of each id', async (name, unchanged, done, unknown) => {
    const { server } = await session(MANY, version);
    const write = MEMBERS.find(([other]) => other === name)![1];
    const given = [...unchanged.map(assetIdOf), ...done.map(assetIdOf), UNKNOWN, assetIdOf(done[0])];
    const outcomes = await write(server, given);
    expect(outcomes.map(({ id }) => id)).toEqual(given);
    // To take out what is unknown changes nothing either.
    expect(sorted(outcomes)).toEqual({
      failed: unknown ? [UNKNOWN] : [],
      unchanged: [...unchanged.map(assetIdOf), ...(unknown ? [] : [UNKNOWN])],
      done: [...done, done[0]].map(assetIdOf),
    });
    expect(sorted(await write(server, given)).done).toEqual([]);
  });

  test.each([...MEMBERS, ...BULK])(
    'row 54: %s sends at most 500 ids at a time, each once',
    async (_name, write) => {
      const { server, sandbox, requests } = await session(MANY, version);
      expect(await write(server, [])).toEqual([]);
      expect(requests()).toEqual([]);
      const outcomes = await write(server, [...ids(1200), ...ids(100)]);
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      expect(outcomes).toHaveLength(1300);
      const sizes = sandbox.requests.map(({ body }) => (body as { ids?: string[] } | undefined)?.ids?.length);
      expect(sizes.filter((size) => size !== undefined)).toEqual([500, 500, 200]);
    },
  );

  test.each([...MEMBERS, ...BULK])(
    'row 54: a batch of %s that fails takes no other with it',
    async (_name, write) => {
      const act = { kind: 'status' as const, status: 403 };
      const isWrite = /assets$/;
      const { server } = await session(MANY, version, { faults: [{ path: isWrite, nth: 2, act }] });
      const outcomes = await write(server, ids(1200));
      expect(sorted(outcomes).failed).toHaveLength(500);
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: expect.stringContaining('forbidden') });
      const none = await session(MANY, version, { faults: [{ path: isWrite, act }] });
      expect(await failureOf(write(none.server, ids(1200)))).toMatchObject({ kind: 'forbidden' });
    },
  );

  test.each(BULK)(
    'H27: one bad id among 500 of %s fails alone, for the price of a few requests',
    async (name, write) => {
      const { server, sandbox, requests } = await session(MANY, version);
      const given = [...ids(499)];
      given.splice(317, 0, UNKNOWN);
      const outcomes = await write(server, given);
      expect(outcomes.map(({ id }) => id)).toEqual(given);
      expect(sorted(outcomes)).toEqual({ failed: [UNKNOWN], unchanged: [], done: ids(499) });
      expect(requests().length).toBeLessThanOrEqual(1 + 2 * Math.ceil(Math.log2(500)));
      const changed = [...sandbox.state.assets.values()].filter(
        ({ isFavorite, deletedAt }) => isFavorite || deletedAt !== null,
      );
      expect(changed).toHaveLength(name === 'restoreAssets' ? 0 : 499);
    },
  );

  test.each(
    [...MEMBERS, ...BULK].flatMap(([name, write]) =>
      [401, 403, 500].map((status) => [name, status, write] as const),
    ),
  )('%s is never taken apart after %i', async (_name, status, write) => {
    const act = { kind: 'status' as const, status, retryAfter: 0 };
    const { server, requests } = await session(MANY, version, { faults: [{ path: /assets$/, act }] });
    const error = await failureOf(write(server, ids(100)));
    expect(error.detail.status).toBe(status);
    expect(requests()).toHaveLength(status === 500 ? 3 : 1);
  });

  test('a refused album or tag is the whole call’s failure', async () => {
    const { server, requests } = await session(MANY, version);
    expect(await failureOf(server.addToAlbum(UNKNOWN, ids(100)))).toMatchObject({ kind: 'bad-request' });
    expect(await failureOf(server.tagAssets(UNKNOWN, ids(100)))).toMatchObject({ kind: 'bad-request' });
    expect(requests()).toHaveLength(2);
  });

  test.each(MEMBERS)('after a lost answer nobody knows whether %s changed anything', async (_name, write) => {
    const faults = [{ path: /assets$/, nth: 1, act: { kind: 'reset' as const, after: true as const } }];
    const { server, requests } = await session(MANY, version, { faults });
    const outcomes = await write(server, ids(20));
    expect(sorted(outcomes)).toEqual({ failed: [], unchanged: [], done: ids(20) });
    expect(requests()).toHaveLength(2);
  });

  test('nothing is ever deleted for good', async () => {
    const { server, sandbox } = await session(MANY, version);
    await server.trashAssets(ids(600));
    const bodies = sandbox.requests.filter(({ method }) => method === 'DELETE').map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    for (const body of bodies) expect((body as { force?: boolean }).force ?? false).toBe(false);
    sandbox.settle();
    expect(sandbox.state.assets.size).toBe(1200);
    await server.restoreAssets(ids(600));
    expect([...sandbox.state.assets.values()].every(({ deletedAt }) => deletedAt === null)).toBe(true);
  });
});
