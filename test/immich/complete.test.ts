import { describe, expect, jest, test } from '@jest/globals';
import type { Http } from '../../src/immich/call.js';
import { createHttp } from '../../src/immich/http.js';
import { readAll } from '../../src/immich/read-all.js';
import type { SeedAsset } from '../../src/sandbox/seed.js';
import { loadAsset } from '../../src/sandbox/state/load.js';
import type { State } from '../../src/sandbox/state/types.js';
import { syntheticSeed } from '../../src/sandbox/synthetic.js';
import { expectedAssets } from './expected.js';
import { BARE, manyAssets, seedOf, session, VERSIONS } from './sandboxes.js';
import { failureOf } from './servers.js';

// Thousands of assets take a while on a busy machine.
jest.setTimeout(30_000);

const time = (seconds: number): string => new Date(Date.UTC(2024, 0, 1) + seconds * 1000).toISOString();
const idsOf = (assets: readonly { readonly id: string }[]): readonly string[] => assets.map(({ id }) => id);

describe.each(VERSIONS)('row 16: all of %s is read', (version) => {
  test.each<[string, number, (index: number) => object]>([
    [
      'with more than a page of one instant',
      2500,
      (index) => ({
        taken: time(index < 100 ? index : index < 2400 ? 500 : index),
        uploaded: time(index * 7),
      }),
    ],
    [
      'with two such instants, a millisecond apart',
      2400,
      (index) => ({
        taken: `2024-01-01T00:00:00.${index % 2 ? '100' : '101'}Z`,
        uploaded: time(index % 1100),
      }),
    ],
    [
      'uploaded by hundreds at once',
      3300,
      (index) => ({ taken: time(0), uploaded: time(Math.floor(index / 700)) }),
    ],
    ['all taken and uploaded at once', 2345, () => ({ taken: time(0), uploaded: time(0) })],
    [
      'with the same times at the border of every page',
      4200,
      (index) => ({ taken: time(Math.floor(index / 37)), uploaded: time(index) }),
    ],
    [
      'some of it archived, over twenty years',
      5200,
      (index) => ({
        taken: `${2000 + (index % 20)}-0${1 + (index % 9)}-01T00:00:00Z`,
        uploaded: time(index),
        ...(index % 7 === 0 && { visibility: 'archive' }),
      }),
    ],
  ])('%s', async (_name, count, each) => {
    const seed = seedOf(manyAssets(count, each));
    const { server } = await session(seed, version);
    const { assets } = await server.readLibrary(BARE);
    expect(idsOf(assets)).toEqual(idsOf(expectedAssets(seed)));
  });

  test('however its metadata is searched: files that Immich has not read are in it, with nothing known', async () => {
    const seed = seedOf(
      manyAssets(1500, (index) => ({ taken: time(index), camera: 'Canon R6', tags: ['T'] })),
    );
    const { sandbox } = await session(seed, version);
    const unread = new Set(idsOf([...seed.assets].filter((_, index) => index % 400 === 1)));
    const all = await readAll(withoutMetadata(createHttp(optionsOf(sandbox)), unread), true);
    expect([...idsOf(all)].sort()).toEqual(idsOf(expectedAssets(seed)));
    for (const { id, exif } of all) expect([id, exif.make]).toEqual([id, unread.has(id) ? null : 'Canon']);
  });

  test('an impossible date costs only itself', async () => {
    const seed = seedOf(manyAssets(10, (index) => ({ taken: time(index) })));
    const broken = { ...[...seed.assets][3]!, fileCreatedAt: '+012345-01-01T00:00:00.000Z' };
    const assets = [...seed.assets].map((asset): SeedAsset => (asset.id === broken.id ? broken : asset));
    const { server } = await session({ ...seed, assets }, version);
    const library = await server.readLibrary(BARE);
    expect(idsOf(library.assets)).toEqual(idsOf(expectedAssets(seed)));
    expect(library.assets.find(({ id }) => id === broken.id)?.takenAt).toBe('9999-12-31T23:59:59.999Z');
  });
});

const optionsOf = ({ url, key }: { readonly url: string; readonly key: string }) => ({
  url,
  apiKey: key,
  timeout: 10,
  concurrency: 4,
  requestsPerSecond: null,
});

/** As Immich does: a search with metadata joins the table of metadata, in which these assets have no row yet. */
const withoutMetadata =
  (http: Http, unread: ReadonlySet<string>): Http =>
  async (call) => {
    // biome-ignore lint/suspicious/noExplicitAny: an answer to be tampered with
    const answer = (await http(call)) as any;
    if (call.id !== undefined && unread.has(call.id)) delete answer.exifInfo;
    if (call.path === '/search/metadata' && (call.body as { withExif?: true }).withExif)
      answer.assets.items = answer.assets.items.filter(({ id }: { id: string }) => !unread.has(id));
    return answer;
  };

describe.each(VERSIONS)('row 17: while the library of %s changes', (version) => {
  const seed = seedOf(manyAssets(3500, (index) => ({ taken: time(index), uploaded: time(index) })));
  const meanwhile = (nth: number, change: (state: State) => void) => ({
    path: '/search/metadata',
    nth,
    act: { kind: 'meanwhile' as const, change },
  });

  test.each([
    ['before what is read next', 0],
    ['after it', 999_999],
  ])('an upload %s disturbs nothing', async (_name, taken) => {
    const upload = [...seedOf({ new: { filename: 'new.jpg', taken: time(taken) } }).assets][0]!;
    const { server } = await session(seed, version, {
      faults: [meanwhile(3, (state) => loadAsset(state, upload))],
    });
    const { assets } = await server.readLibrary(BARE);
    const ids = idsOf(assets).filter((id) => id !== upload.id);
    expect(ids).toEqual(idsOf(expectedAssets(seed)));
  });

  test.each([
    ['before what is read next', 5],
    ['after it', 3400],
  ])('an asset trashed %s disturbs nothing', async (_name, index) => {
    const { id } = [...seed.assets][index]!;
    const trash = (state: State): void => {
      state.assets.get(id)!.deletedAt = time(0);
    };
    const { server } = await session(seed, version, { faults: [meanwhile(3, trash)] });
    const ids = idsOf((await server.readLibrary(BARE)).assets).filter((one) => one !== id);
    expect(ids).toEqual(idsOf(expectedAssets(seed)).filter((one) => one !== id));
  });

  test('an asset is there once, though its date moves it into the next page', async () => {
    const { id } = [...seed.assets][10]!;
    const move = (state: State): void => {
      state.assets.get(id)!.fileCreatedAt = time(3000.5);
    };
    const { server } = await session(seed, version, { faults: [meanwhile(2, move)] });
    expect(idsOf((await server.readLibrary(BARE)).assets)).toEqual(idsOf(expectedAssets(seed)));
  });
});

describe.each(VERSIONS)('row 16: a part of the library of %s is none', (version) => {
  const seed = syntheticSeed(6000, 1);
  const ALL_TRIES = [3, 4, 5];

  test.each([
    ['a page', '/search/metadata'],
    ['the number of assets', '/search/statistics'],
    ['the months', '/timeline/buckets'],
    ['the albums', '/albums'],
    ['the tags', '/tags'],
    ['the people', '/people'],
    ['the stacks', '/stacks'],
    ['the duplicates', '/duplicates'],
  ])('when %s cannot be read, and nothing more is asked then', async (_name, path) => {
    const act = { kind: 'status' as const, status: 500, retryAfter: 0 };
    const { server, sandbox } = await session(seed, version, {
      concurrency: 1,
      faults: [{ path, ...(path === '/search/metadata' && { nth: ALL_TRIES }), act }],
    });
    const wants = {
      ...BARE,
      duplicates: true,
      persons: true,
      stacks: true,
      albums: 'all',
      tags: 'all',
    } as const;
    const error = await failureOf(server.readLibrary(wants));
    expect(error.kind).toBe('server');
    const { length } = sandbox.requests;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sandbox.requests.length).toBe(length);
  });

  test('a page that fails once is read again', async () => {
    const act = { kind: 'status' as const, status: 503, retryAfter: 0 };
    const { server } = await session(seed, version, {
      faults: [{ path: '/search/metadata', nth: [2, 5], act }],
    });
    expect((await server.readLibrary(BARE)).assets).toHaveLength(6000);
  });

  test('when the server counts more than it gives', async () => {
    const { sandbox } = await session(seed, version);
    const http = createHttp(optionsOf(sandbox));
    const lying: Http = async (call) => (call.path === '/search/statistics' ? { total: 3005 } : http(call));
    const error = await failureOf(readAll(lying, false));
    expect(error).toMatchObject({ kind: 'bad-answer' });
    expect(error.message).toBe('The server counts 6010 assets, but only 6000 could be read.');
  });
});
