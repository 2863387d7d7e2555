import { describe, expect, test } from '@jest/globals';
import { mapAlbums } from '../../../src/immich/map/albums.js';
import { mapAsset, mapTotal } from '../../../src/immich/map/asset.js';
import { object } from '../../../src/immich/map/narrow.js';
import {
  mapDuplicates,
  mapId,
  mapLibraries,
  mapMonths,
  mapPeoplePage,
  mapStacks,
  mapTags,
} from '../../../src/immich/map/others.js';
import { mapOutcomes } from '../../../src/immich/map/outcomes.js';
import { mapPage } from '../../../src/immich/map/page.js';
import { mapIdentity, mapPermissions, mapTrash, mapVersion } from '../../../src/immich/map/server.js';
import { type Exchange, exchangesOf, type Json, libraryOf } from '../../sandbox/contract/recordings.js';

const one = (answer: unknown) => object({ asset: answer }, 'asset', mapAsset);
const page = (answer: unknown) => mapPage(answer, mapAsset);

/** What reads which answer. Between them: everything that the client asks for, and every other list of assets. */
const READERS: readonly (readonly [string, RegExp, (answer: unknown) => unknown])[] = [
  ['POST', /^\/search\/metadata$/, page],
  ['POST', /^\/search\/(random|large-assets)/, (answer) => (answer as unknown[]).map(one)],
  ['GET', /^\/search\/cities/, (answer) => (answer as unknown[]).map(one)],
  ['POST', /^\/search\/statistics$/, mapTotal],
  ['GET', /^\/assets\/[0-9a-f-]{36}$/, one],
  ['PUT', /^\/assets\/[0-9a-f-]{36}$/, one],
  ['POST', /^\/sync\/full-sync$/, (answer) => (answer as unknown[]).map(one)],
  ['GET', /^\/duplicates$/, mapDuplicates],
  ['GET', /^\/albums(\?|$)/, (answer) => mapAlbums(answer, '')],
  ['POST', /^\/albums$/, (answer) => mapId(answer, 'album')],
  ['PUT', /^\/albums\/[0-9a-f-]{36}\/assets$/, (answer) => mapOutcomes(answer, false)],
  ['DELETE', /^\/albums\/[0-9a-f-]{36}\/assets$/, (answer) => mapOutcomes(answer, false)],
  ['GET', /^\/tags$/, mapTags],
  ['PUT', /^\/tags$/, mapTags],
  ['PUT', /^\/tags\/[0-9a-f-]{36}\/assets$/, (answer) => mapOutcomes(answer, false)],
  ['DELETE', /^\/tags\/[0-9a-f-]{36}\/assets$/, (answer) => mapOutcomes(answer, false)],
  ['GET', /^\/people(\?|$)/, mapPeoplePage],
  ['GET', /^\/stacks(\?|$)/, mapStacks],
  ['POST', /^\/stacks$/, (answer) => mapId(answer, 'stack')],
  ['GET', /^\/libraries$/, mapLibraries],
  ['GET', /^\/timeline\/buckets/, mapMonths],
  ['GET', /^\/server\/version$/, mapVersion],
  ['GET', /^\/server\/features$/, mapTrash],
  ['GET', /^\/users\/me(\?|$)/, mapIdentity],
  ['GET', /^\/api-keys\/me$/, mapPermissions],
];

const readerOf = ({ request, status }: Exchange) =>
  status >= 200 && status < 300
    ? READERS.find(
        ([method, path]) => method === request.method && path.test(request.path.replace(/^\/api/, '')),
      )?.[2]
    : undefined;

/** Long lists were cut by the recorder; the last item says so. */
const withoutCut = (value: Json): Json => {
  if (Array.isArray(value)) return value.filter((item) => !/cut by the recorder$/.test(item)).map(withoutCut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutCut(inner)]));
};

describe.each([
  ['2.7.5', 155],
  ['3.1.0', 149],
] as const)('recorded answers of Immich %s', (version, expected) => {
  const readable = exchangesOf(version).flatMap((exchange) => {
    const read = readerOf(exchange);
    return read ? [[exchange.name, read, withoutCut(exchange.response)] as const] : [];
  });

  test(`there are ${expected} that a mapper reads`, () => {
    expect(readable.length).toBe(expected);
    for (const [, , reader] of READERS) {
      const isUsed = readable.some(([, read]) => read === reader);
      // 3.x no longer has the full sync.
      if (!isUsed) expect([version, reader]).toEqual(['3.1.0', READERS[6]?.[2]]);
    }
  });

  test.each(readable)('%s', (_name, read, answer) => {
    expect(() => read(answer)).not.toThrow();
    expect(read(answer)).toBeDefined();
  });
});

describe.each(['2.7.5', '3.1.0'] as const)('the recorded library of Immich %s', (version) => {
  const { admin } = libraryOf(version);
  const single = new Map(Object.values(admin.assets).map((asset) => [(asset as Json).id, one(asset)]));

  test('a search tells of an asset what the asset itself tells, but for tags and stack', () => {
    const found = Object.values(admin.search).flatMap((items) => (items as Json[]).map(one));
    expect(found).toHaveLength(69);
    for (const asset of found) {
      const { tags, stackId } = single.get(asset.id)!;
      expect({ ...asset, tags, stackId }).toEqual(single.get(asset.id));
    }
  });

  test('duplicates tell the same, but for people, and in another notation of time', () => {
    const groups = mapDuplicates(admin.duplicates);
    expect(groups).toHaveLength(6);
    for (const asset of groups.flatMap(({ assets }) => assets)) {
      const { persons, unnamedFaces, stackId } = single.get(asset.id)!;
      expect({ ...asset, persons, unnamedFaces, stackId }).toEqual(single.get(asset.id));
    }
  });

  test('an asset in all its fields', () => {
    const raw = [...single.values()].find(({ filename }) => filename === 'DSC_1001.NEF')!;
    const { id, ownerId, path, stackId, uploadedAt, exif, ...rest } = raw;
    expect([id, ownerId, stackId].every((value) => /^[0-9a-f-]{36}$/.test(value!))).toBe(true);
    expect(path).toMatch(/^\/data\/upload\/.*\.NEF$/);
    expect(uploadedAt).toMatch(/^2026-11-21T00:1\d:\d\d\.\d{3}Z$/);
    expect(rest).toEqual({
      libraryId: null,
      type: 'image',
      filename: 'DSC_1001.NEF',
      mime: 'image/nef',
      checksum: 'vE3d2u9QfYSy/q51KpvXhn0/wCU=',
      takenAt: '2022-08-01T16:22:10.000Z',
      localTime: '2022-08-01T18:22:10.000',
      modifiedAt: '2023-11-18T22:13:20.000Z',
      favorite: false,
      visibility: 'timeline',
      trashed: false,
      offline: false,
      edited: false,
      width: 800,
      height: 600,
      duration: null,
      livePhotoVideoId: null,
      duplicateId: null,
      persons: [],
      unnamedFaces: 0,
      albums: [],
      tags: [],
    });
    expect(exif).toEqual({
      make: 'NIKON CORPORATION',
      model: 'NIKON Z 6',
      lens: 'NIKKOR Z 50mm f/1.8 S',
      imageWidth: 800,
      imageHeight: 600,
      modifyDate: '2023-11-18T22:13:20.000Z',
      fileSize: 3276414,
      orientation: '1',
      dateTimeOriginal: '2022-08-01T16:22:10.000Z',
      timeZone: 'UTC+2',
      fNumber: 1.8,
      focalLength: 50,
      iso: 100,
      exposureTime: '1/1000',
      latitude: 43.6959,
      longitude: 7.2716,
      city: 'Nice',
      state: "Provence-Alpes-Côte d'Azur",
      country: 'France',
      description: null,
      projectionType: null,
      rating: null,
      fieldCount: 19,
    });
  });

  test('a video lasts seconds in both dialects, a still does not last', () => {
    const lasting = [...single.values()].filter(({ duration }) => duration !== null);
    const durations = Object.fromEntries(lasting.map(({ filename, duration }) => [filename, duration]));
    expect(durations).toEqual({
      'VID_20230610_160000.mp4': 3,
      'PXL_20240101_170000000.mp4': 2,
      'VID-20190203-WA0001.mp4': 2,
      'IMG_0003.MOV': 2,
      // Only 3.x knows that a GIF moves.
      ...(version === '3.1.0' && { 'anim.gif': 0.1 }),
    });
  });

  test('albums have their owner and the role of the user in both dialects', () => {
    const albums = mapAlbums([...admin.albums, ...admin.shared], admin.me.id);
    const roles = Object.fromEntries(albums.map(({ name, role }) => [name, role]));
    expect(roles).toMatchObject({
      'Shared with Bob': 'owner',
      'Bob album (admin editor)': 'editor',
    });
    expect(Object.values(roles)).toContain('viewer');
    for (const { ownerId, role } of albums) expect(ownerId === admin.me.id).toBe(role === 'owner');
  });
});
