import { describe, expect, test } from '@jest/globals';
import { mapAlbums } from '../../../src/immich/map/albums.js';
import { mapAsset, mapTotal } from '../../../src/immich/map/asset.js';
import { object } from '../../../src/immich/map/narrow.js';
import { mapDuplicates, mapId, mapPeoplePage, mapStacks, mapTags } from '../../../src/immich/map/others.js';
import { mapOutcomes } from '../../../src/immich/map/outcomes.js';
import { mapPage } from '../../../src/immich/map/page.js';
import { mapPermissions, mapVersion } from '../../../src/immich/map/server.js';
import { ImmichError } from '../../../src/model/immich-error.js';
import { type Json, libraryOf } from '../../sandbox/contract/recordings.js';

const { admin } = libraryOf('3.1.0');
const page = (items: readonly unknown[]): Json => ({ assets: { items, nextPage: null } });
const asset = (change: object): Json => ({ ...admin.search.timeline[0], ...change });

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ImmichError && error.kind === 'bad-answer') return error.message;
    throw error;
  }
  throw new Error('nothing was wrong');
}

const items = admin.search.timeline.slice(0, 3);
const person = { id: 7, name: 'Ann', isHidden: false };

test.each<[string, () => unknown]>([
  [
    'assets.items[3].checksum: expected a string, got null.',
    () => mapPage(page([...items, asset({ checksum: null })]), mapAsset),
  ],
  ['assets.items[0]: expected an object, got null.', () => mapPage(page([null]), mapAsset)],
  ['assets.items: expected a list, got an object.', () => mapPage({ assets: { items: {} } }, mapAsset)],
  ['assets: expected an object, got nothing.', () => mapPage({}, mapAsset)],
  ['The answer: expected an object, got nothing.', () => mapPage(undefined, mapAsset)],
  ['The answer: expected an object, got a list.', () => mapPage([], mapAsset)],
  [
    'assets.nextPage: expected a string, got an object.',
    () => mapPage({ assets: { items: [], nextPage: {} } }, mapAsset),
  ],
  [
    'assets.items[0].isFavorite: expected true or false, got "yes".',
    () => mapPage(page([asset({ isFavorite: 'yes' })]), mapAsset),
  ],
  [
    'assets.items[0].visibility: expected timeline, archive, hidden or locked, got "secret".',
    () => mapPage(page([asset({ visibility: 'secret' })]), mapAsset),
  ],
  [
    'assets.items[0].fileCreatedAt: expected a date and time, got "yesterday".',
    () => mapPage(page([asset({ fileCreatedAt: 'yesterday' })]), mapAsset),
  ],
  [
    'assets.items[0].exifInfo.iso: expected a number, got "100".',
    () => mapPage(page([asset({ exifInfo: { iso: '100' } })]), mapAsset),
  ],
  [
    'assets.items[0].people[0].id: expected a string, got 7.',
    () => mapPage(page([asset({ people: [person] })]), mapAsset),
  ],
  [
    'asset.tags[0].value: expected a string, got nothing.',
    () => object({ asset: asset({ tags: [{}] }) }, 'asset', mapAsset),
  ],
  [
    'asset.stack.id: expected a string, got nothing.',
    () => object({ asset: asset({ stack: {} }) }, 'asset', mapAsset),
  ],
  ['albums: expected a list, got nothing.', () => mapAlbums(undefined, '')],
  [
    'albums[0].albumUsers[0].user.id: expected a string, got nothing.',
    () => mapAlbums([{ albumUsers: [{ user: {} }] }], ''),
  ],
  [
    'tags[1].value: expected a string, got 1.',
    () =>
      mapTags([
        { id: 'a', value: 'x', createdAt: '2024-01-01T00:00:00.000Z' },
        { id: 'b', value: 1 },
      ]),
  ],
  ['people.people[0].id: expected a string, got 7.', () => mapPeoplePage({ people: [person] })],
  [
    'stacks[0].assets[0].id: expected a string, got nothing.',
    () => mapStacks([{ id: 's', primaryAssetId: 'a', assets: [{}] }]),
  ],
  [
    'duplicates[0].suggestedKeepAssetIds[1]: expected a string, got null.',
    () => mapDuplicates([{ duplicateId: 'd', assets: [], suggestedKeepAssetIds: ['a', null] }]),
  ],
  ['results[0].success: expected true or false, got nothing.', () => mapOutcomes([{ id: 'a' }], false)],
  ['album.id: expected a string, got nothing.', () => mapId({}, 'album')],
  ['statistics.total: expected a number, got "65".', () => mapTotal({ total: '65' })],
  ['version.minor: expected a number, got nothing.', () => mapVersion({ major: 3 })],
  ['key.permissions[0]: expected a string, got 1.', () => mapPermissions({ permissions: [1] })],
])('a wrong field is named: %s', (message, read) => {
  expect(messageOf(read)).toBe(message);
});

describe('a mapper in front of anything else', () => {
  const fields = Object.keys(items[0]);
  test.each(fields)('an asset whose %s is something else is read, or the field is named', (field) => {
    for (const value of [undefined, null, 1, '', 'x', true, [], {}, [1], [null]]) {
      try {
        mapPage(page([asset({ [field]: value })]), mapAsset);
      } catch (error) {
        expect(error).toBeInstanceOf(ImmichError);
        expect((error as ImmichError).kind).toBe('bad-answer');
        expect((error as ImmichError).message).toContain(`assets.items[0].${field}`);
      }
    }
  });

  test('a wrong value is shown short and without control characters', () => {
    const message = messageOf(() => mapPage(page([asset({ type: 1, id: 2 })]), mapAsset));
    expect(message).toBe('assets.items[0].id: expected a string, got 2.');
    const long = messageOf(() => mapTotal({ total: `\u001b[31m${'x'.repeat(10_000)}` }));
    expect(long.length).toBeLessThan(200);
    expect(long).not.toContain('\u001b');
  });
});
