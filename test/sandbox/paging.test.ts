import { describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { syntheticSeed } from '../../src/sandbox/synthetic.js';
import { ask } from './ask.js';

/** 60 photos, five of each second. */
const burst = seedFromLiterals({
  assets: Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `p${index}`,
      {
        filename: `${index}.jpg`,
        taken: `2024-01-01T00:00:${String(Math.floor(index / 5)).padStart(2, '0')}`,
      },
    ]),
  ),
});

async function byPage(sandbox: Sandbox): Promise<string[]> {
  const ids: string[] = [];
  for (let page: string | null = '1'; page !== null; ) {
    const { body } = await ask(sandbox, 'POST', '/search/metadata', { size: 7, page: Number(page) });
    ids.push(...body.assets.items.map((item: { id: string }) => item.id));
    page = body.assets.nextPage;
  }
  return ids;
}

async function byKeyset(sandbox: Sandbox): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let takenAfter: string | undefined; ; ) {
    const { body } = await ask(sandbox, 'POST', '/search/metadata', { size: 7, order: 'asc', takenAfter });
    for (const { id } of body.assets.items) ids.add(id);
    takenAfter = body.assets.items.at(-1).fileCreatedAt;
    if (body.assets.nextPage === null) return ids;
  }
}

describe('paging through a search', () => {
  test('by offset, 2.7 repeats and misses assets of one instant; 3.x is exact', async () => {
    const v2 = await startSandbox({ seed: burst, version: '2.7.5' });
    const v3 = await startSandbox({ seed: burst, version: '3.1.0' });
    const [old, now] = [await byPage(v2), await byPage(v3)];
    expect(old).toHaveLength(60);
    expect(new Set(old).size).toBeLessThan(60);
    expect(new Set(now).size).toBe(60);
    await Promise.all([v2.close(), v3.close()]);
  });

  test.each(['2.7.5', '3.1.0'])('by capture time, %s is complete', async (version) => {
    const sandbox = await startSandbox({ seed: burst, version });
    expect((await byKeyset(sandbox)).size).toBe(60);
    await sandbox.close();
  });
});

describe('a synthetic library', () => {
  test('is plausible, and the same for the same seed', async () => {
    const seed = syntheticSeed(5000, 7);
    expect(syntheticSeed(5000, 7)).toEqual(seed);
    const sandbox = await startSandbox({ seed, version: '3.1.0' });
    const total = async (filter: object) =>
      (await ask(sandbox, 'POST', '/search/statistics', filter)).body.total;
    expect(await total({})).toBe(5000);
    expect(await total({ visibility: 'archive' })).toBeGreaterThan(100);
    expect(await total({ tagIds: null })).toBeLessThan(4900);
    expect(await total({ isNotInAlbum: true })).toBeLessThan(3500);
    const { body: groups } = await ask(sandbox, 'GET', '/duplicates');
    const { body: stacks } = await ask(sandbox, 'GET', '/stacks');
    // Stacked copies are no duplicates to Immich any more.
    expect(stacks).toHaveLength(seed.stacks.length);
    expect(groups.length).toBeGreaterThan(20);
    await sandbox.close();
  });
});
