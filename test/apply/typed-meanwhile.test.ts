import { describe, expect, test } from '@jest/globals';
import type { Asset } from '../../src/model/asset.js';
import { emptyAlbum } from '../../src/model/library.js';
import { apply, messageOf, statesOf } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const lib = library({
  assets: ['a1', 'a2'].map((id) => asset({ id, filename: `${id}.jpg`, path: `/data/${id}` })),
});
const exif = (change: Partial<Asset['exif']>): Partial<Asset> => ({
  exif: { ...lib.assets[0]!.exif, ...change },
});

describe('what somebody writes while the run is at work, after its first look, stays', () => {
  test.each<[field: string, ours: object, theirs: Partial<Asset>, says: string]>([
    [
      'description',
      { description: 'ours' },
      exif({ description: 'theirs' }),
      'description changed from none to "theirs"',
    ],
    ['rating', { rating: 2 }, exif({ rating: 5 }), 'rating changed from none to 5'],
    ['visibility', { visibility: 'locked' }, { albums: ['us'] }, 'it got album "us"'],
  ])('its %s', async (field, ours, theirs, says) => {
    const all = { ...lib, reads: { ...lib.reads, albums: 'all' as const } };
    const made = plan.planFor(all, [plan.createTag('first'), plan.set('a1', ours), plan.set('a2', ours)]);
    const server = memoryServer(lib, {
      before: ({ method }, server) => {
        if (method === 'createTags') server.edit('a1', theirs);
      },
    });
    const result = await apply(made, server);
    expect(statesOf(result)).toMatchObject({ [`set a1 ${field}`]: 'stale', [`set a2 ${field}`]: 'done' });
    expect(messageOf(result, `set a1 ${field}`)).toContain(says);
    expect(server.assets.get('a1')).toMatchObject(theirs);
  });

  test('the name of an album', async () => {
    const album = { ...emptyAlbum('rome', 'Rome', lib.server.userId), description: 'old' };
    const albums = { ...lib, albums: [album] };
    const made = plan.planFor(albums, [
      plan.createTag('first'),
      {
        ...{ id: 'describe', target: 'album:rome', by: ['rule#0'], needs: [], op: 'album.set' },
        ...{ before: { description: 'old' }, after: { description: 'ours' } },
      },
    ]);
    const server = memoryServer(albums, {
      before: ({ method }, { albums }) => {
        if (method === 'createTags') albums.set('rome', { ...album, description: 'theirs' });
      },
    });
    const result = await apply(made, server);
    expect(statesOf(result).describe).toBe('stale');
    expect(server.albums.get('rome')?.description).toBe('theirs');
  });
});
