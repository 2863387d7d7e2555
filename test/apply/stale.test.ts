import { describe, expect, test } from '@jest/globals';
import type { Asset } from '../../src/model/asset.js';
import { emptyAlbum } from '../../src/model/library.js';
import { apply, messageOf, statesOf } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const three = library({
  assets: [
    asset({ id: 'a1', albums: ['rome'], tags: ['x'], exif: { rating: 3 } }),
    asset({ id: 'a2', filename: 'two.jpg', path: '/data/two.jpg', duplicateId: 'd1' }),
    asset({ id: 'a3', filename: 'three.jpg', path: '/data/three.jpg', duplicateId: 'd1' }),
  ],
  reads: { assets: 'all', albums: ['rome'], tags: ['x'], persons: false, stacks: false },
});

describe('an asset that changed since the plan was made', () => {
  const favorites = plan.planFor(three, [
    plan.set('a1', { favorite: true }),
    plan.set('a2', { favorite: true }),
  ]);
  const a1 = three.assets[0]!;
  const changes: readonly (readonly [name: string, change: Partial<Asset> | null, says: string])[] = [
    ['another rating', { exif: { ...a1.exif, rating: 5 } }, '"IMG_0001.jpg": rating changed from 3 to 5'],
    ['a rating gone', { exif: { ...a1.exif, rating: null } }, 'rating changed from 3 to none'],
    ['archived', { visibility: 'archive' }, 'visibility changed from "timeline" to "archive"'],
    ['taken out of an album', { albums: [] }, 'it lost album "rome"'],
    ['another tag that the rules read', { tags: [] }, 'it lost tag "x"'],
    ['in the trash', { trashed: true }, '"IMG_0001.jpg" is in the trash'],
    ['offline', { offline: true }, 'offline changed from false to true'],
    ['gone', null, '"IMG_0001.jpg" is gone from the server'],
  ];
  test.each(changes)('row 162: %s: it is left alone and the rest goes on', async (_, change, says) => {
    const server = memoryServer(three);
    if (change) server.edit('a1', change);
    else server.assets.delete('a1');
    const result = await apply(favorites, server);
    expect(result.exit).toBe('partial');
    expect(statesOf(result)).toEqual({ 'set a1 favorite': 'stale', 'set a2 favorite': 'done' });
    expect(messageOf(result, 'set a1 favorite')).toContain(says);
    expect(server.writes()).toMatchObject([{ method: 'updateAssets', ids: ['a2'] }]);
  });

  test('memberships that no rule read do not count', async () => {
    const server = memoryServer(three);
    server.edit('a1', { albums: ['other', 'rome'], tags: ['family', 'x'] });
    expect((await apply(favorites, server)).exit).toBe('done');
  });

  test('of a member of a decided duplicate group all tags count, when they came with the group', async () => {
    const dupes = library({ ...three, reads: { ...three.reads, duplicateTags: true } });
    const groups = plan.duplicates('d1', ['a2', 'a3']);
    const merge = plan.planFor(dupes, [plan.trash('a3', 'a2', { group: 'duplicates:d1' })], { groups });
    const server = memoryServer(dupes);
    server.edit('a3', { tags: ['new'] });
    const result = await apply(merge, server);
    expect(messageOf(result, 'trash a3')).toContain('it got tag "new"');
    expect(server.writes()).toEqual([]);
  });

  test('with strict, nothing is done and the message lists what changed', async () => {
    const server = memoryServer(three);
    server.edit('a1', { visibility: 'archive' });
    await expect(apply(favorites, server, { strict: true })).rejects.toThrow(
      /1 of 2 changes no longer fit:\n {2}setting favorite of "IMG_0001.jpg": .*visibility changed/,
    );
    expect(server.writes()).toEqual([]);
  });

  test('a hostile file name cannot write to the terminal', async () => {
    const hostile = library({ assets: [asset({ id: 'h', filename: '\u001b[2J\u202egpj.exe' })] });
    const server = memoryServer(hostile);
    server.assets.delete('h');
    const result = await apply(plan.planFor(hostile, [plan.set('h', { rating: 1 })]), server);
    expect(messageOf(result, 'set h rating')).toBe('"\\u001b[2J\\u202egpj.exe" is gone from the server');
  });
});

describe('staleness spreads', () => {
  const group = { group: 'duplicates:d1' };
  const groups = plan.duplicates('d1', ['a2', 'a3']);
  const merge = plan.planFor(
    three,
    [
      plan.createAlbum('Best'),
      plan.addToAlbum('a2', '+Best', { ...group, needs: ['create Best'] }),
      plan.trash('a3', 'a2', { ...group, needs: ['add a2 +Best'] }),
      plan.set('a1', { favorite: true }),
    ],
    { groups },
  );

  test('row 57: one changed member stops its whole group, and the album that only it needed', async () => {
    const server = memoryServer(three);
    server.edit('a3', { favorite: true });
    const result = await apply(merge, server);
    expect(statesOf(result)).toEqual({
      'create Best': 'stale',
      'add a2 +Best': 'stale',
      'trash a3': 'stale',
      'set a1 favorite': 'done',
    });
    expect(messageOf(result, 'add a2 +Best')).toContain('"three.jpg": favorite changed from false to true');
    expect(messageOf(result, 'create Best')).toBe('nothing is left to go into it');
  });

  const meanwhile = (more: object = {}) => {
    const server = memoryServer(three);
    server.albums.set('other', {
      ...emptyAlbum('other', 'Best', 'bob'),
      ...{ role: 'owner', shared: false, ...more },
    });
    return server;
  };

  test('H23: an album of that name that appeared meanwhile is not taken over when it is more than what was planned', async () => {
    const filled = meanwhile();
    filled.edit('a1', { albums: ['other'] });
    const seen = meanwhile({ users: [{ id: 'carl', role: 'viewer' }] });
    const linked = meanwhile({ linked: true });
    const edited = meanwhile({ role: 'editor' });
    for (const server of [filled, seen, linked, edited]) {
      const result = await apply(merge, server);
      expect(statesOf(result)).toMatchObject({ 'create Best': 'stale', 'trash a3': 'stale' });
      expect(messageOf(result, 'create Best')).toContain('an album named "Best" appeared meanwhile');
      expect(server.assets.get('a3')!.trashed).toBe(false);
    }
  });

  test('row 170: one that holds nothing but what was planned is the planned one, and no other is made', async () => {
    for (const albums of [[], ['other']]) {
      const server = meanwhile();
      server.edit('a2', { albums });
      const result = await apply(merge, server);
      expect(statesOf(result)).toMatchObject({ 'create Best': 'unchanged', 'trash a3': 'done' });
      expect(server.assets.get('a2')!.albums).toEqual(['other']);
      expect([...server.albums.keys()].filter((id) => server.albums.get(id)!.name === 'Best')).toEqual([
        'other',
      ]);
    }
  });

  test('one that others share for looking only is no obstacle', async () => {
    const server = memoryServer(three);
    server.albums.set('foreign', { ...emptyAlbum('foreign', 'Best', 'bob'), role: 'viewer', shared: true });
    expect((await apply(merge, server)).exit).toBe('done');
  });

  test('an album that was deleted meanwhile: its changes are stale, nothing is created in its place', async () => {
    const named = library({ ...three, albums: [{ ...three.albums[0]!, name: 'Rome 2024' }] });
    const server = memoryServer(named);
    server.albums.delete('rome');
    const result = await apply(
      plan.planFor(named, [plan.addToAlbum('a2', 'rome'), plan.set('a3', { favorite: true })]),
      server,
    );
    expect(statesOf(result)).toEqual({ 'add a2 rome': 'stale', 'set a3 favorite': 'done' });
    expect(messageOf(result, 'add a2 rome')).toBe('album "Rome 2024" is gone');
    expect(server.writes().map(({ method }) => method)).toEqual(['updateAssets']);
  });

  test('a tag that was deleted meanwhile is not made again', async () => {
    const server = memoryServer(three);
    server.tags.delete('x');
    const result = await apply(plan.planFor(three, [plan.tag('a2', 'x')]), server);
    expect(messageOf(result, 'tag a2 x')).toBe('tag "x" is gone');
    expect(server.writes()).toEqual([]);
  });

  test('a stack whose members changed meanwhile is left alone', async () => {
    const server = memoryServer(three);
    server.stacks.set('s9', { id: 's9', primaryId: 'a3', members: ['a3', 'a9'] });
    const result = await apply(plan.planFor(three, [plan.stack('a2', ['a2', 'a3'])]), server);
    expect(messageOf(result, 'stack a2')).toBe('the stack of "two.jpg" changed');
    expect(server.writes()).toEqual([]);
  });
});

describe('a stack that is to be taken apart', () => {
  const stacked = library({
    assets: ['a1', 'a2', 'a3'].map((id) =>
      asset({ id, filename: `${id}.jpg`, stackId: id === 'a3' ? null : 's' }),
    ),
    stacks: [{ id: 's', primaryId: 'a1', members: ['a1', 'a2'] }],
  });
  const apart = plan.planFor(stacked, [plan.unstack('s', 'a1', ['a1', 'a2'])]);

  test('its members stay, and a second run finds it done', async () => {
    const server = memoryServer(stacked);
    expect(statesOf(await apply(apart, server))).toEqual({ 'unstack s': 'done' });
    expect([...server.assets.values()].map(({ stackId }) => stackId)).toEqual([null, null, null]);
    expect(statesOf(await apply(apart, server))).toEqual({ 'unstack s': 'unchanged' });
    expect(server.writes()).toEqual([{ method: 'deleteStack', ids: ['s'] }]);
  });

  const changes: readonly (readonly [name: string, primaryId: string, members: readonly string[]])[] = [
    ['got a member', 'a1', ['a1', 'a2', 'a3']],
    ['got another cover', 'a2', ['a1', 'a2']],
  ];
  test.each(changes)(
    'it %s meanwhile: somebody cares for it, and it stays',
    async (_, primaryId, members) => {
      const server = memoryServer(stacked);
      server.stacks.set('s', { id: 's', primaryId, members });
      const result = await apply(apart, server);
      expect(messageOf(result, 'unstack s')).toBe('the stack of "a1.jpg" changed');
      expect(server.writes()).toEqual([]);
    },
  );
});
