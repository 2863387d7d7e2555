import { describe, expect, test } from '@jest/globals';
import { perId } from '../../src/immich/batches.js';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { uuidOf } from '../../src/sandbox/uuid.js';
import { manyAssets, seedOf, session, VERSIONS } from './sandboxes.js';
import { failureOf } from './servers.js';

const [a, b, c] = ['a0', 'a1', 'a2'].map(assetIdOf) as [string, string, string];
const SEED = seedOf(
  manyAssets(3, () => ({ description: 'old', rating: 3, lat: 1, lon: 2, taken: '2024-01-01T00:00:00Z' })),
  { tags: ['Old/One'] },
);

const LIVE = seedOf({
  ...manyAssets(3, (index) => (index < 2 ? { duplicate: 'twins' } : {})),
  film: { filename: 'a.mov', type: 'video', visibility: 'hidden' },
});

describe.each(VERSIONS)('writing to %s', (version) => {
  test('every field that can be set, and nothing else', async () => {
    const { server, sandbox } = await session(SEED, version);
    const all = await server.updateAssets([a], {
      favorite: true,
      visibility: 'archive',
      rating: 5,
      description: 'new',
      location: { latitude: 48.1, longitude: 16.3 },
      date: '2020-02-03T04:05:06.000+02:00',
    });
    expect(all).toEqual([{ id: a, ok: true }]);
    await server.updateAssets([b], { rating: null, description: null });
    await server.updateAssets([c], { rating: -1 });
    sandbox.settle();
    const now = await server.readAssets([a, b, c], true);
    expect(now.get(a)).toMatchObject({
      favorite: true,
      visibility: 'archive',
      exif: { rating: 5, description: 'new', latitude: 48.1, longitude: 16.3 },
    });
    expect(now.get(a)!.exif.dateTimeOriginal).toBe('2020-02-03T02:05:06.000Z');
    expect(now.get(a)!.takenAt).toBe('2020-02-03T02:05:06.000Z');
    expect(now.get(b)).toMatchObject({
      favorite: false,
      exif: { rating: null, description: null, latitude: 1 },
    });
    expect(now.get(c)).toMatchObject({ exif: { rating: -1, description: 'old' } });
  });

  test('row B14: a motion part comes and goes; one that is no video is refused for that asset alone', async () => {
    const { server, requests } = await session(LIVE, version);
    const motionOf = async () => (await server.readAssets([a], false)).get(a)?.livePhotoVideoId;
    const film = assetIdOf('film');
    expect(await server.updateAssets([a], { livePhotoVideoId: film })).toEqual([{ id: a, ok: true }]);
    expect(requests()).toEqual([`PUT /assets/${a}`]);
    expect(await motionOf()).toBe(film);
    const refused = await server.updateAssets([a, b], { livePhotoVideoId: c });
    expect(refused.map(({ ok }) => ok)).toEqual([false, false]);
    await server.updateAssets([a], { livePhotoVideoId: null });
    expect(await motionOf()).toBeNull();
  });

  test('row B2: assets leave their duplicate group and come back into it', async () => {
    const { server } = await session(LIVE, version);
    const [group] = await server.readDuplicates();
    expect(group!.members).toEqual([a, b].sort());
    await server.updateAssets([a, b], { duplicateId: null });
    expect(await server.readDuplicates()).toEqual([]);
    await server.updateAssets([a, b], { duplicateId: group!.id });
    expect(await server.readDuplicates()).toEqual([group]);
  });

  test('albums and stacks are made once, even when the answer is lost', async () => {
    const lost = { kind: 'reset' as const, after: true as const };
    const { server, sandbox, requests } = await session(SEED, version);
    const album = await server.createAlbum('Same');
    expect(await server.createAlbum('Same')).not.toBe(album);
    const stack = await server.createStack([b, a]);
    expect(await server.readStacks()).toEqual([{ id: stack, primaryId: b, members: [a, b].sort() }]);
    await server.setStackPrimary(stack, a);
    expect(await server.readStacks()).toMatchObject([{ primaryId: a }]);
    expect(await failureOf(server.setStackPrimary(stack, c))).toMatchObject({ kind: 'bad-request' });

    const { length } = requests();
    sandbox.setFaults([{ method: 'POST', act: lost }]);
    for (const make of [() => server.createAlbum('Third'), () => server.createStack([c, a])])
      expect(await failureOf(make())).toMatchObject({ kind: 'unreachable', detail: { uncertain: true } });
    expect(requests()).toHaveLength(length + 2);
    const names = (await server.readAlbumNames()).map(({ name }) => name);
    expect(names.sort()).toEqual(['Same', 'Same', 'Third']);
  });

  test('a stack is taken apart and its members stay, also when the answer is lost', async () => {
    const { server, sandbox } = await session(SEED, version);
    const first = await server.createStack([a, b]);
    await server.deleteStack(first);
    expect(await server.readStacks()).toEqual([]);
    expect(await failureOf(server.deleteStack(first))).toMatchObject({ kind: 'bad-request' });

    const second = await server.createStack([a, b]);
    sandbox.setFaults([{ method: 'DELETE', nth: 1, act: { kind: 'reset', after: true } }]);
    await server.deleteStack(second);
    expect([...(await server.readAssets([a, b], false)).values()]).toMatchObject([
      { stackId: null, trashed: false },
      { stackId: null, trashed: false },
    ]);
  });

  test('tags are made with their parents, once, whatever they are called', async () => {
    const { server, sandbox } = await session(SEED, version);
    const values = [
      'Old/One',
      'New/Two/Three',
      'x//y',
      '/x/y/',
      'x/y',
      'x',
      ' spaced ',
      'Case',
      'case',
      'x/y',
    ];
    const tags = await server.createTags(values);
    expect([...tags.keys()]).toEqual([...new Set(values)]);
    const nameOf = new Map((await server.readTags()).map(({ id, value }) => [id, value]));
    expect([...tags].map(([given, id]) => [given, nameOf.get(id)])).toEqual([
      ['Old/One', 'Old/One'],
      ['New/Two/Three', 'New/Two/Three'],
      ['x//y', 'x/y'],
      ['/x/y/', 'x/y'],
      ['x/y', 'x/y'],
      ['x', 'x'],
      [' spaced ', ' spaced '],
      ['Case', 'Case'],
      ['case', 'case'],
    ]);
    expect(tags.get('Old/One')).toBe(uuidOf('tag:Old/One'));
    const made = sandbox.state.tags.size;
    expect(await server.createTags(values)).toEqual(tags);
    expect(sandbox.state.tags.size).toBe(made);
  });

  test('row 11: more than 500 tags are made in several requests, and none in none', async () => {
    const { server, requests } = await session(SEED, version);
    expect(await server.createTags([])).toEqual(new Map());
    expect(requests()).toEqual([]);
    const tags = await server.createTags(Array.from({ length: 1100 }, (_, index) => `t${index}`));
    expect(new Set(tags.values()).size).toBe(1100);
    expect(requests()).toEqual(['PUT /tags', 'PUT /tags', 'PUT /tags']);
  });

  test('a tag without a name is an error, not another tag', async () => {
    const { server } = await session(SEED, version);
    const error = await failureOf(server.createTags(['fine', '//']));
    expect(error.kind).toBe(version === '2.7.5' ? 'bad-request' : 'bad-answer');
  });
});

test('an id that an answer leaves out did not succeed', async () => {
  const outcomes = await perId(['a', 'b', 'c'], async () => [
    { id: 'c', ok: true },
    { id: 'a', ok: true, unchanged: true },
    { id: 'z', ok: true },
  ]);
  expect(outcomes).toEqual([
    { id: 'a', ok: true, unchanged: true },
    { id: 'b', ok: false, error: 'the server did not say what became of it', uncertain: true },
    { id: 'c', ok: true },
  ]);
});

test('a bug in a batch is no outcome', async () => {
  const bug = new TypeError('bug');
  const ids = Array.from({ length: 501 }, (_, index) => String(index));
  const run = perId(ids, async (batch) => {
    if (batch.length === 1) throw bug;
    return [];
  });
  await expect(run).rejects.toBe(bug);
});
