import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ImmichError } from '../../src/model/immich-error.js';
import { apply, messageOf, newStateDir, statesOf } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const two = library({
  assets: [
    asset({ id: 'a1', albums: ['inbox'], tags: ['old'] }),
    asset({ id: 'a2', filename: 'IMG_0002.jpg', exif: { rating: 3 } }),
  ],
});

const everything = plan.planFor(two, [
  plan.createAlbum('Rome'),
  plan.createTag('place/rome'),
  plan.addToAlbum('a1', '+Rome', { needs: ['create Rome'] }),
  plan.addToAlbum('a2', '+Rome', { needs: ['create Rome'] }),
  plan.tag('a1', 'place/rome', { needs: ['create place/rome'] }),
  plan.set('a1', { rating: 5 }),
  plan.set('a2', { favorite: true }),
  plan.stack('a1', ['a1', 'a2']),
  plan.removeFromAlbum('a1', 'inbox', { needs: ['add a1 +Rome'] }),
  plan.untag('a1', 'old'),
  plan.set('a2', { visibility: 'archive' }),
]);

describe('a plan that fits', () => {
  test('row 164: is carried out in phases, what adds before what removes', async () => {
    const server = memoryServer(two);
    const result = await apply(everything, server);
    expect(result.exit).toBe('done');
    expect(result.counts).toMatchObject({ done: 11, failed: 0, stale: 0, blocked: 0 });
    const [rome] = [...server.albums.values()].filter(({ name }) => name === 'Rome');
    expect(server.assets.get('a1')).toMatchObject({
      albums: [rome!.id],
      tags: ['place/rome'],
      exif: { rating: 5 },
    });
    expect(server.assets.get('a2')).toMatchObject({
      favorite: true,
      visibility: 'archive',
      albums: [rome!.id],
    });
    expect([...server.stacks.values()]).toMatchObject([{ primaryId: 'a1', members: ['a1', 'a2'] }]);
    const order = server.writes().map(({ method }) => method);
    expect(order.indexOf('removeFromAlbum')).toBeGreaterThan(order.indexOf('addToAlbum'));
    expect(order.slice(0, 2).sort()).toEqual(['createAlbum', 'createTags']);
  });

  test('rows 92, 93: an album is created once, and what goes into it travels together', async () => {
    const server = memoryServer(two);
    await apply(everything, server);
    expect(server.writes().filter(({ method }) => method === 'createAlbum')).toHaveLength(1);
    expect(server.writes().filter(({ method }) => method === 'addToAlbum')).toMatchObject([
      { ids: ['a1', 'a2'] },
    ]);
  });

  test('row 163: applied again it sends nothing, since everything is so already', async () => {
    const server = memoryServer(two);
    const settable = plan.planFor(two, [
      plan.set('a1', { rating: 5 }),
      plan.tag('a1', 'old2', { needs: ['create old2'] }),
      plan.createTag('old2'),
      plan.untag('a1', 'old'),
      plan.stack('a1', ['a1', 'a2']),
    ]);
    await apply(settable, server);
    const before = server.writes().length;
    const again = await apply(settable, server);
    expect(again.exit).toBe('done');
    expect(again.counts).toMatchObject({ done: 0, unchanged: 5 });
    expect(server.writes().slice(before)).toEqual([]);
  });

  test('row 160: nothing that reads is a write, and the events tell of each change once', async () => {
    const server = memoryServer(two);
    const finished: string[] = [];
    const phases: string[] = [];
    await apply(everything, server, {
      listener: (event) => {
        if (event.type === 'change_finished') finished.push(event.id);
        if (event.type === 'phase_start') phases.push(`${event.phase} ${event.changes}`);
      },
    });
    expect(finished.sort()).toEqual(everything.changes.map(({ id }) => id).sort());
    expect(phases).toEqual(['create 2', 'add 3', 'set 2', 'stack 1', 'remove 2', 'hide 1']);
  });
});

describe('a plan of which a part fails', () => {
  const rate = plan.planFor(two, [plan.set('a1', { rating: 5 }), plan.set('a2', { rating: 5 })]);

  test('row 54: one refused id fails alone, the rest of its batch is done, and the run is partial', async () => {
    const server = memoryServer(two, { refuses: new Set(['updateAssets a1']) });
    const result = await apply(rate, server);
    expect(result.exit).toBe('partial');
    expect(statesOf(result)).toEqual({ 'set a1 rating': 'failed', 'set a2 rating': 'done' });
    expect(messageOf(result, 'set a1 rating')).toContain('no access');
  });

  test('what needs a failed change is blocked and says by what', async () => {
    const server = memoryServer(two, {
      before: ({ method }) => {
        if (method === 'createAlbum') throw new ImmichError('server', 'POST /albums: 500');
      },
    });
    const result = await apply(everything, server);
    expect(statesOf(result)).toMatchObject({
      'create Rome': 'failed',
      'add a1 +Rome': 'blocked',
      'remove a1 inbox': 'blocked',
      'set a1 rating': 'done',
    });
    expect(messageOf(result, 'add a1 +Rome')).toContain('creating album "Rome"');
    expect(server.assets.get('a1')!.albums).toEqual(['inbox']);
  });

  test('changes that need each other, or what is not in the plan, are blocked and not sent', async () => {
    const server = memoryServer(two);
    const result = await apply(
      plan.planFor(two, [
        plan.tag('a1', 'old', { needs: ['tag a2 old'] }),
        plan.tag('a2', 'old', { needs: ['tag a1 old'] }),
        plan.set('a1', { rating: 1 }, { needs: ['c-nowhere'] }),
      ]),
      server,
    );
    expect(result.counts.blocked).toBe(3);
    expect(messageOf(result, 'tag a1 old')).toContain('tagging "IMG_0002.jpg" "old"');
    expect(messageOf(result, 'set a1 rating')).toContain('c-nowhere, which is not in the plan');
    expect(server.writes()).toEqual([]);
  });

  test('row 171: fail-fast starts nothing after the first failure', async () => {
    const server = memoryServer(two, { refuses: new Set(['updateAssets a1']) });
    const result = await apply(
      plan.planFor(two, [plan.set('a1', { rating: 5 }), plan.set('a2', { visibility: 'archive' })]),
      server,
      { failFast: true },
    );
    expect(result.exit).toBe('partial');
    expect(statesOf(result)).toEqual({ 'set a1 rating': 'failed', 'set a2 visibility': 'not-started' });
    expect(messageOf(result, 'set a2 visibility')).toContain('first failure');
  });

  test.each(['unauthorized', 'unreachable'] as const)('a server that is %s ends the run', async (kind) => {
    const server = memoryServer(two, {
      before: ({ method }) => {
        if (method === 'updateAssets') throw new ImmichError(kind, 'PUT /assets: it went wrong');
      },
    });
    const result = await apply(
      plan.planFor(two, [plan.set('a1', { rating: 5 }), plan.set('a2', { visibility: 'archive' })]),
      server,
    );
    expect(statesOf(result)).toEqual({ 'set a1 rating': 'failed', 'set a2 visibility': 'not-started' });
    expect(messageOf(result, 'set a2 visibility')).toContain('PUT /assets: it went wrong');
  });

  test('a bug is not swallowed, and the lock is free afterwards', async () => {
    const server = memoryServer(two, {
      before: ({ method }) => {
        if (method === 'updateAssets') throw new TypeError('undefined is not a function');
      },
    });
    const stateDir = await newStateDir();
    await expect(apply(rate, server, { stateDir })).rejects.toThrow(TypeError);
    expect(await readdir(join(stateDir, 'locks'))).toEqual([]);
  });
});

test('row 185: the result file adds up what was done, per album and tag', async () => {
  const server = memoryServer(two, { refuses: new Set(['addToAlbum a2']) });
  const result = await apply(everything, server);
  const written = JSON.parse(await readFile(join(result.folder, 'result.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(result)));
  expect(written.statistics).toMatchObject({
    assets: 2,
    planned: 11,
    states: { done: 10, failed: 1 },
    done: { 'album.add': 1, 'asset.set': 3 },
    albums: { Rome: { added: 1, removed: 0 }, inbox: { added: 0, removed: 1 } },
    tags: { 'place/rome': { added: 1, removed: 0 }, old: { added: 0, removed: 1 } },
  });
});
