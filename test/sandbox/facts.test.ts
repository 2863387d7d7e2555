import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { assetIdOf, duplicateIdOf, personIdOf } from '../../src/sandbox/literal-asset.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { ask, type Json } from './ask.js';

const seed = seedFromLiterals({
  assets: {
    a: {
      filename: 'a.jpg',
      taken: '2024-01-01T10:00:00',
      duplicate: 'g',
      persons: ['Alice'],
      tags: ['t'],
      albums: ['A'],
    },
    b: {
      filename: 'b.jpg',
      taken: '2024-01-02T10:00:00',
      duplicate: 'g',
      rating: 5,
      description: 'two',
      tags: ['u'],
    },
    c: { filename: 'c.jpg', taken: '2024-01-03T10:00:00', stack: 's' },
    d: { filename: 'd.jpg', taken: '2024-01-04T10:00:00', stack: 's' },
    gone: { filename: 'gone.jpg', trashed: true },
  },
});
const id = assetIdOf;
const album = seed.albums[0]!.id;
const tag = seed.tags.find(({ value }) => value === 'u')!.id;
const [stack] = seed.stacks;

const factsOf = (version: string): Json[] =>
  readFileSync(new URL(`../../fixtures/recordings/facts-${version}.ndjson`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

type Step = readonly [method: string, path: string, body?: unknown];

/** What the recorder called each change of one asset, and the request that makes it here. */
const PROBES: Readonly<Record<string, Step>> = {
  'album add': ['PUT', `/albums/${album}/assets`, { ids: [id('b')] }],
  'album remove': ['DELETE', `/albums/${album}/assets`, { ids: [id('a')] }],
  'tag add': ['PUT', `/tags/${tag}/assets`, { ids: [id('a')] }],
  'tag remove': ['DELETE', `/tags/${tag}/assets`, { ids: [id('b')] }],
  'face create': [
    'POST',
    '/faces',
    {
      assetId: id('a'),
      personId: personIdOf('Alice'),
      imageWidth: 9,
      imageHeight: 9,
      x: 1,
      y: 1,
      width: 2,
      height: 2,
    },
  ],
  'person rename': ['PUT', `/people/${personIdOf('Alice')}`, { name: 'Alicia' }],
  'favorite (single PUT)': ['PUT', `/assets/${id('a')}`, { isFavorite: true }],
  'favorite (bulk PUT)': ['PUT', '/assets', { ids: [id('a')], isFavorite: true }],
  'favorite same value (bulk)': ['PUT', '/assets', { ids: [id('a')], isFavorite: false }],
  description: ['PUT', `/assets/${id('a')}`, { description: 'new' }],
  'rating bulk': ['PUT', '/assets', { ids: [id('a')], rating: 3 }],
  gps: ['PUT', `/assets/${id('a')}`, { latitude: 48.8584, longitude: 2.2945 }],
  'bulk PUT with ids only': ['PUT', '/assets', { ids: [id('a')] }],
  'empty single PUT {}': ['PUT', `/assets/${id('a')}`, {}],
  duplicateId: ['PUT', '/assets', { ids: [id('a')], duplicateId: null }],
  'asset metadata kv': ['PUT', `/assets/${id('a')}/metadata`, { items: [{ key: 'k', value: { v: 1 } }] }],
  'stack create': ['POST', '/stacks', { assetIds: [id('a'), id('b')] }],
  'stack delete': ['DELETE', `/stacks/${stack?.id}`],
  trash: ['DELETE', '/assets', { ids: [id('a')] }],
  restore: ['POST', '/trash/restore/assets', { ids: [id('gone')] }],
  archive: ['PUT', '/assets', { ids: [id('a')], visibility: 'archive' }],
};
/** The asset that each probe changes, where it is not `a`. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'album add': 'b',
  'tag remove': 'b',
  'stack delete': 'c',
  restore: 'gone',
};

describe.each(['2.7.5', '3.1.0'])('facts recorded from Immich %s', (version) => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ seed, version, jobDelay: 60_000 });
  });
  afterEach(() => sandbox.close());
  const members = (stackId: string): string[] => [...(sandbox.state.stacks.get(stackId)?.assetIds ?? [])];

  const probe = factsOf(version).find(({ name }) => name === 'fact-updatedAt-probe');
  test.each(Object.keys(PROBES))('updatedAt after: %s', async (what) => {
    const asset = sandbox.state.assets.get(id(SUBJECTS[what] ?? 'a'))!;
    const before = asset.updatedAt;
    const [method, path, body] = PROBES[what]!;
    expect((await ask(sandbox, method, path, body)).status).toBeLessThan(300);
    const immediately = asset.updatedAt > before;
    sandbox.settle();
    expect({ immediately, 'after jobs': asset.updatedAt > before }).toEqual(probe[what]);
  });

  test('reading duplicates clears a group with one live member for good', async () => {
    const groups = async () => (await ask(sandbox, 'GET', '/duplicates')).body.length;
    expect(await groups()).toBe(1);
    await ask(sandbox, 'DELETE', '/assets', { ids: [id('a')] });
    expect(await groups()).toBe(0);
    await ask(sandbox, 'POST', '/trash/restore/assets', { ids: [id('a')] });
    expect(await groups()).toBe(0);
    await ask(sandbox, 'PUT', '/assets', { ids: [id('a'), id('b')], duplicateId: duplicateIdOf('g') });
    expect(await groups()).toBe(1);
  });

  test('resolve merges into the keeper; with a vanished keeper it costs both copies', async () => {
    const groups = [{ duplicateId: duplicateIdOf('g'), keepAssetIds: [id('a')], trashAssetIds: [id('b')] }];
    await ask(sandbox, 'POST', '/duplicates/resolve', { groups });
    expect(literalsOf(sandbox.state).assets.a).toMatchObject({
      rating: 5,
      description: 'two',
      tags: ['t', 'u'],
    });
    expect(literalsOf(sandbox.state).assets.b).toMatchObject({ trashed: true });

    await ask(sandbox, 'POST', '/trash/restore', undefined);
    await ask(sandbox, 'PUT', '/assets', { ids: [id('a'), id('b')], duplicateId: duplicateIdOf('g') });
    await ask(sandbox, 'DELETE', '/assets', { ids: [id('a')] });
    expect((await ask(sandbox, 'POST', '/duplicates/resolve', { groups })).body[0].success).toBe(true);
    expect(['a', 'b'].map((key) => sandbox.state.assets.get(id(key))?.deletedAt === null)).toEqual([
      false,
      false,
    ]);
  });

  test('a member moves to a new stack, a primary brings its whole stack along', async () => {
    const moved = (await ask(sandbox, 'POST', '/stacks', { assetIds: [id('a'), id('d')] })).body.id;
    expect(members(moved)).toEqual([id('a'), id('d')]);
    expect(members(stack!.id)).toEqual([id('c')]);
    const absorbed = (await ask(sandbox, 'POST', '/stacks', { assetIds: [id('b'), id('a')] })).body.id;
    expect(members(absorbed).sort()).toEqual([id('a'), id('b'), id('d')].sort());
    expect(sandbox.state.stacks.has(moved)).toBe(false);
  });

  test('bulk calls do all or nothing', async () => {
    const ids = [id('a'), '5f0c0c0e-8f3a-4b6e-9c57-0d3c2b1a4f5e'];
    expect((await ask(sandbox, 'PUT', '/assets', { ids, isFavorite: true })).status).toBe(400);
    expect((await ask(sandbox, 'DELETE', '/assets', { ids })).status).toBe(400);
    expect(sandbox.state.assets.get(id('a'))).toMatchObject({ isFavorite: false, deletedAt: null });
  });

  test('two sandboxes of one seed do not know of each other', async () => {
    await ask(sandbox, 'PUT', `/assets/${id('a')}`, { description: 'mine', isFavorite: true });
    const other = await startSandbox({ seed, version });
    const untouched = other.state.assets.get(id('a'));
    expect([untouched?.exif.description, untouched?.isFavorite]).toEqual(['', false]);
    await other.close();
  });
});
