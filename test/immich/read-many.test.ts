import { describe, expect, jest, test } from '@jest/globals';
import { expectedAssets } from './expected.js';
import { BARE, manyAssets, seedOf, session, VERSIONS } from './sandboxes.js';

// Thousands of assets take a while on a busy machine.
jest.setTimeout(30_000);

describe.each(VERSIONS)('many of everything on %s', (version) => {
  test('row 20: person 501 is found, and person 1,501', async () => {
    const seed = seedOf(manyAssets(1502, (index) => ({ persons: [`P${index}`] })));
    const { server, requests } = await session(seed, version);
    const { persons } = await server.readLibrary({ ...BARE, persons: true });
    expect(new Set(persons.map(({ name }) => name))).toEqual(
      new Set(Array.from({ length: 1502 }, (_, i) => `P${i}`)),
    );
    expect(requests().filter((request) => request === 'GET /people')).toHaveLength(2);
  });

  test('row 21: an album with thousands of members, some of them archived', async () => {
    const each = (index: number) => ({
      albums: index % 2 ? ['Odd', 'All'] : ['All'],
      ...(index % 10 === 0 && { visibility: 'archive' as const }),
    });
    const seed = seedOf(manyAssets(2600, each));
    const { server } = await session(seed, version);
    const { assets, albums } = await server.readLibrary({ ...BARE, albums: 'all' });
    expect(assets.map(({ id, albums }) => [id, albums])).toEqual(
      expectedAssets(seed).map(({ id, albums }) => [id, albums]),
    );
    expect(albums.map(({ name, assetCount }) => [name, assetCount]).sort()).toEqual([
      ['All', 2600],
      ['Odd', 1300],
    ]);
  });
});
