import { describe, expect, test } from '@jest/globals';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { BARE, EVERYTHING, manyAssets, seedOf, session, VERSIONS } from './sandboxes.js';

const counted = (requests: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const request of requests) counts[request] = (counts[request] ?? 0) + 1;
  return counts;
};

const GROUPS = seedOf(
  manyAssets(60, (index) => ({
    ...(index < 6 && {
      duplicate: `group ${index % 3}`,
      albums: ['Best'],
      tags: ['Trips/Rome'],
      persons: ['Ann'],
    }),
    ...(index >= 6 && { albums: [`Album ${index}`], tags: [`Tag ${index}`] }),
  })),
);
const DUPLICATES = { ...BARE, assets: 'duplicates', duplicates: true } as const;

describe.each(VERSIONS)('requests to %s', (version) => {
  test('rows 22, 195: rules about duplicates that merge nothing ask one question', async () => {
    const { server, requests } = await session(GROUPS, version);
    const library = await server.readLibrary(DUPLICATES);
    expect(library.assets).toHaveLength(6);
    expect(requests()).toEqual(['GET /duplicates']);
  });

  test.each([
    ['tags', { tags: 'all' }, { 'GET /tags': 1 }],
    ['people', { persons: true }, { 'GET /people': 1, 'GET /assets/:id': 6 }],
    ['albums', { albums: 'all' }, { 'GET /albums': (version === '2.7.5' ? 2 : 1) + 6 }],
    [
      'one album',
      { albums: (name: string) => name === 'Best' },
      { 'GET /albums': version === '2.7.5' ? 2 : 1, 'POST /search/metadata': 1 },
    ],
  ] as const)('row 22: a merge of %s asks for those of the groups only', async (_name, wants, more) => {
    const { server, requests } = await session(GROUPS, version);
    await server.readLibrary({ ...DUPLICATES, ...wants });
    const asked = requests().map((request) => request.replace(/\/[0-9a-f-]{36}/, '/:id'));
    expect(counted(asked)).toEqual({ 'GET /duplicates': 1, ...more });
  });

  test('row 195: a library of N costs about N/1000 searches, and a list of each kind', async () => {
    const seed = seedOf(manyAssets(5000, (index) => ({ taken: new Date(1e12 + index * 4e7).toISOString() })));
    const { server, requests } = await session(seed, version);
    await server.readLibrary(EVERYTHING);
    const { 'POST /search/metadata': searches = 0, ...others } = counted(requests());
    // Four walks side by side through the timeline, each with a last page that is not full, and one through the archive.
    expect(searches).toBeLessThanOrEqual(Math.ceil(5000 / 999) + 5);
    expect(others).toEqual({
      'POST /search/statistics': expect.anything(),
      'GET /timeline/buckets': 1,
      'GET /duplicates': 1,
      'GET /albums': version === '2.7.5' ? 2 : 1,
      'GET /tags': 1,
      'GET /people': 1,
      'GET /stacks': 1,
      'GET /libraries': 1,
    });
    expect(others['POST /search/statistics']).toBeLessThanOrEqual(4);
  });

  test('rows 54, 92, 195: writes go in batches of 500 per target', async () => {
    const { server, requests, sandbox } = await session(seedOf(manyAssets(1300)), version);
    const ids = Array.from({ length: 1300 }, (_, index) => assetIdOf(`a${index}`));
    const album = await server.createAlbum('All');
    const tags = await server.createTags(['Seen']);
    await server.addToAlbum(album, ids);
    await server.tagAssets(tags.get('Seen')!, ids);
    await server.updateAssets(ids, { favorite: true });
    await server.trashAssets(ids);
    const asked = requests().map((request) => request.replace(/\/[0-9a-f-]{36}/, '/:id'));
    expect(counted(asked)).toEqual({
      'POST /albums': 1,
      'PUT /tags': 1,
      'PUT /albums/:id/assets': 3,
      'PUT /tags/:id/assets': 3,
      'PUT /assets': 3,
      'DELETE /assets': 3,
    });
    sandbox.settle();
    expect([...sandbox.state.assets.values()].every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });
});
