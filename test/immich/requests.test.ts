import { describe, expect, jest, test } from '@jest/globals';
import { syntheticSeed } from '../../src/sandbox/synthetic.js';
import { expectedAssets } from './expected.js';
import { BARE, EVERYTHING, manyAssets, seedOf, session, VERSIONS } from './sandboxes.js';

// Thousands of assets take a while on a busy machine.
jest.setTimeout(30_000);

/** How often each request was sent. */
function tally(requests: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const request of requests) counts[request] = (counts[request] ?? 0) + 1;
  return counts;
}

/** Four walks through the timeline and one through the archive, each of which ends with a page that is not full. */
const WALKS = 5;
/** Timeline and archive, before and after. */
const COUNTS = 4;

describe.each(VERSIONS)('row 195: what %s is asked for', (version) => {
  const isTwo = version.startsWith('2.');

  test.each([900, 3999, 12_000])('%i assets: a search per thousand and one per walk', async (count) => {
    const { server, requests } = await session(syntheticSeed(count, 3), version);
    await server.readLibrary({ ...BARE, duplicates: true });
    const { 'POST /search/metadata': searches = 0, ...others } = tally(requests());
    expect(searches).toBeLessThanOrEqual(Math.ceil(count / 1000) + WALKS);
    expect(others).toEqual({
      'GET /duplicates': 1,
      'GET /timeline/buckets': 1,
      'POST /search/statistics': COUNTS,
    });
  });

  test('whatever else is wanted comes in one request, or one per album and two per tag', async () => {
    const assets = manyAssets(40, (index) => ({
      albums: [`A${index % 5}`],
      tags: [`T${index % 3}`],
      persons: ['Ann'],
      duplicate: `d${index % 20}`,
    }));
    const { server, requests } = await session(seedOf(assets), version);
    await server.readLibrary(EVERYTHING);
    expect(tally(requests())).toEqual({
      'GET /duplicates': 1,
      'GET /timeline/buckets': 1,
      'GET /albums': isTwo ? 2 : 1,
      'GET /tags': 1,
      'GET /people': 1,
      'GET /stacks': 1,
      'GET /libraries': 1,
      'POST /search/statistics': COUNTS,
      'POST /search/metadata': 2 + 5 + 2 * 3,
    });
  });

  test('of albums and tags only those whose names matter', async () => {
    const assets = manyAssets(30, (index) => ({ albums: [`A${index}`], tags: [`T${index}`] }));
    const { server, requests } = await session(seedOf(assets), version);
    const isThird = (name: string): boolean => name.endsWith('3');
    await server.readLibrary({ ...BARE, albums: isThird, tags: isThird });
    expect(tally(requests())['POST /search/metadata']).toBe(2 + 3 + 2 * 3);
  });

  test('for duplicates only: nothing but them, and what their merges need', async () => {
    const seed = seedOf(
      manyAssets(60, (index) => ({
        ...(index < 4 && { duplicate: `d${index % 2}` }),
        albums: [`A${index % 20}`],
        tags: ['T/U'],
        persons: ['Ann'],
      })),
    );
    const few = { ...BARE, assets: 'duplicates', duplicates: true } as const;
    const only = await session(seed, version);
    await only.server.readLibrary(few);
    expect(tally(only.requests())).toEqual({ 'GET /duplicates': 1 });

    // Four assets are asked for their albums: that is less than twenty albums for their assets.
    const merging = await session(seed, version);
    const { assets } = await merging.server.readLibrary({
      ...few,
      albums: 'all',
      tags: 'all',
      persons: true,
    });
    expect(tally(merging.requests())).toEqual({
      'GET /duplicates': 1,
      'GET /albums': (isTwo ? 2 : 1) + 4,
      'GET /tags': 1,
      'GET /people': 1,
      ...Object.fromEntries(assets.map(({ id }) => [`GET /assets/${id}`, 1])),
    });
    expect(assets.map(({ id, albums, tags }) => [id, albums, tags])).toEqual(
      expectedAssets(seed)
        .filter(({ duplicateId }) => duplicateId !== null)
        .map(({ id, albums, tags }) => [id, albums, tags]),
    );
  });
});
