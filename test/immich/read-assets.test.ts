import { describe, expect, jest, test } from '@jest/globals';
import type { Asset } from '../../src/model/asset.js';
import type { Hints } from '../../src/model/server.js';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { BARE, EVERYTHING, manyAssets, seedOf, session, VERSIONS } from './sandboxes.js';

// Thousands of assets take a while on a busy machine.
jest.setTimeout(30_000);

/** Enough for a walk to be cheaper than a question for each, with everything that hangs on an asset. */
const MANY = 400;
const taken = (index: number): string => new Date(1e12 + index * 1e6).toISOString();
const SEED = seedOf(
  {
    ...manyAssets(MANY, (index) => ({
      taken: taken(index),
      persons: index % 3 === 0 ? ['Ann'] : [],
      // Every fifth has the tag and a child of it, which no search can tell from the child alone.
      tags: index % 5 === 0 ? ['Trips', 'Trips/Rome'] : index % 5 === 1 ? ['Trips/Rome'] : [],
      albums: index % 2 === 0 ? ['Even'] : [],
      ...(index % 7 === 0 && { visibility: 'archive' as const }),
      ...(index < 2 && { duplicate: 'pair' }),
      ...(index > 1 && index < 4 && { stack: 's' }),
    })),
    trashed: { filename: 'trashed.jpg', trashed: true, tags: ['Trips'], albums: ['Even'] },
    locked: { filename: 'locked.jpg', visibility: 'locked' },
    theirs: { filename: 'theirs.jpg', owner: 'Bob' },
  },
  { user: 'Ann' },
);
const IDS = Array.from({ length: MANY }, (_, index) => assetIdOf(`a${index}`));
const TRASHED = assetIdOf('trashed');
const GONE = '5f0c0c0e-8f3a-4b6e-9c57-0d3c2b1a4f5e';

const byId = (assets: readonly Asset[]): ReadonlyMap<string, Asset> =>
  new Map(assets.map((asset) => [asset.id, asset]));

describe.each(VERSIONS)('assets before an apply, on %s', (version) => {
  test.each([
    ['few', 10],
    ['many', MANY],
  ])('%s are as the library has them, whichever way they are asked for', async (_name, count) => {
    const { server } = await session(SEED, version);
    const library = byId((await server.readLibrary(EVERYTHING)).assets);
    const ids = IDS.slice(0, count);
    const assets = await server.readAssets(ids, true);
    expect([...assets.keys()].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(assets.get(id)).toEqual(library.get(id));
  });

  test.each([
    ['few', IDS.slice(0, 3)],
    ['many', IDS],
  ])('among %s, a trashed one says so, and what is gone or closed is absent', async (_name, ids) => {
    const { server } = await session(SEED, version);
    const assets = await server.readAssets([...ids, TRASHED, GONE, assetIdOf('locked')], false);
    expect(assets.size).toBe(ids.length + 1);
    expect(assets.get(TRASHED)).toMatchObject({ trashed: true, tags: ['Trips'] });
    expect([...assets.values()].filter(({ trashed }) => trashed)).toHaveLength(1);
  });

  test('a key that may only look at assets gets as many as it likes', async () => {
    const [user, ...others] = SEED.users;
    const key = { ...user!.keys[0]!, permissions: ['user.read', 'asset.read'] };
    const { server } = await session({ ...SEED, users: [{ ...user!, keys: [key] }, ...others] }, version);
    const assets = await server.readAssets(IDS, false);
    expect(assets.size).toBe(MANY);
    expect(assets.get(IDS[0]!)?.tags).toEqual(['Trips', 'Trips/Rome']);
  });

  test('an id that is given twice is asked for once', async () => {
    const { server, requests } = await session(SEED, version);
    const assets = await server.readAssets([IDS[0]!, IDS[0]!], false);
    expect(assets.size).toBe(1);
    expect(requests()).toHaveLength(1);
  });

  test('row 195: many cost a walk, not a request each', async () => {
    const plain = seedOf(manyAssets(2000, (index) => ({ taken: taken(index) })));
    const { server, requests } = await session(plain, version);
    const assets = await server.readAssets(
      Array.from({ length: 2000 }, (_, index) => assetIdOf(`a${index}`)),
      false,
    );
    expect(assets.size).toBe(2000);
    expect(requests().length).toBeLessThan(20);
  });

  test('many are asked for one by one when walking through every tag would be more', async () => {
    const each = (index: number) => ({ taken: taken(index), tags: [`Tag ${index % 20}`] });
    const { server, requests } = await session(seedOf(manyAssets(310, each)), version);
    const ids = Array.from({ length: 310 }, (_, index) => assetIdOf(`a${index}`));
    expect((await server.readAssets(ids, false)).get(ids[7]!)?.tags).toEqual(['Tag 7']);
    expect(requests().filter((request) => request === 'POST /search/metadata')).toEqual([]);
  });

  test('their albums are asked for album by album when the albums are fewer', async () => {
    const { server, requests } = await session(SEED, version);
    const assets = await server.readAssets(IDS.slice(0, 100), true);
    expect([...assets.values()].filter(({ albums }) => albums.length === 1)).toHaveLength(50);
    expect(requests().filter((request) => request === 'GET /albums').length).toBeLessThanOrEqual(2);
  });
});

/** Where each of them is, as somebody remembers it who read them a while ago. */
const placesOf = (assets: readonly Asset[]): NonNullable<Hints['places']> => byId(assets);

describe.each(VERSIONS)('row 195: assets of which it is known where they were, on %s', (version) => {
  test('come by pages, as they are now, wherever they are by then', async () => {
    const { server, sandbox, requests } = await session(SEED, version);
    const remembered = placesOf((await server.readLibrary(EVERYTHING)).assets);
    const places = new Map([...remembered, [GONE, remembered.get(IDS[0]!)!]]);
    const [described, hidden, dated, trashed] = IDS as [string, string, string, string];
    await server.updateAssets([described], { description: 'new' });
    await server.updateAssets([hidden], { visibility: 'archive' });
    await server.updateAssets([dated], { date: '2031-02-03T04:05:06.000+00:00' });
    await server.trashAssets([trashed]);
    sandbox.settle();
    const before = requests().length;
    const assets = await server.readAssets([...IDS, GONE], false, { places });
    // Those that have a tag below another are asked whether they have that one, too.
    expect(requests().length - before).toBeLessThan(MANY / 2);
    expect(assets.size).toBe(MANY);
    expect(assets.get(described)?.exif.description).toBe('new');
    expect(assets.get(hidden)?.visibility).toBe('archive');
    expect(assets.get(dated)?.takenAt).toBe('2031-02-03T04:05:06.000Z');
    expect(assets.get(trashed)?.trashed).toBe(true);
    const singly = await Promise.all(IDS.map((id) => server.readAssets([id], false)));
    expect(assets).toEqual(new Map(singly.flatMap((one) => [...one])));
  });

  test('come without the tags and stacks that do not matter, in a request', async () => {
    const { server, requests } = await session(SEED, version);
    const places = placesOf((await server.readLibrary(EVERYTHING)).assets);
    const ids = IDS.filter((id) => places.get(id)?.visibility === 'timeline');
    const before = requests().length;
    const assets = await server.readAssets(ids, false, { places, tags: [], stacks: false });
    expect(assets.size).toBe(ids.length);
    expect(requests().slice(before)).toEqual(['POST /search/metadata']);
  });

  test('have those tags that matter, also beside a child of them', async () => {
    const { server } = await session(SEED, version);
    const places = placesOf((await server.readLibrary(EVERYTHING)).assets);
    const assets = await server.readAssets(IDS, false, { places, tags: ['Trips'] });
    const tagged = [...assets].filter(([, { tags }]) => tags.includes('Trips')).map(([id]) => id);
    expect(tagged.sort()).toEqual(IDS.filter((_, index) => index % 5 === 0).sort());
  });

  test('are asked for one by one when each would take a page of its own', async () => {
    const { server, requests } = await session(
      seedOf(manyAssets(20_000, (index) => ({ taken: taken(index) }))),
      version,
    );
    const places = placesOf((await server.readLibrary(BARE)).assets);
    const ids = Array.from({ length: 100 }, (_, index) => assetIdOf(`a${index * 200}`));
    const before = requests().length;
    const assets = await server.readAssets(ids, false, { places });
    expect([...assets.keys()].sort()).toEqual([...ids].sort());
    const pages = requests()
      .slice(before)
      .filter((request) => request === 'POST /search/metadata');
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(requests().length - before).toBeLessThanOrEqual(ids.length);
  });
});
