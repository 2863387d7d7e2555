import { expect, test } from '@jest/globals';
import { mapAsset } from '../../../src/immich/map/asset.js';
import type { WireAsset } from '../../../src/immich/wire.js';
import { libraryOf } from '../../sandbox/contract/recordings.js';

const [item] = libraryOf('3.1.0').admin.search.timeline;
const asset = (change: Partial<Record<keyof WireAsset, unknown>>) => mapAsset({ ...item, ...change });
const ids = (...names: readonly string[]) => names.map((id) => ({ id }));

test('people are sorted, each once, however many faces they have', () => {
  expect(asset({ people: ids('b', 'a', 'b') }).persons).toEqual(['a', 'b']);
  expect(asset({ people: undefined }).persons).toEqual([]);
});

test('tags are sorted values', () => {
  expect(asset({ tags: [{ value: 'b/c' }, { value: 'a' }] }).tags).toEqual(['a', 'b/c']);
});

test('faces that belong to nobody are counted where the server tells of them', () => {
  expect(asset({ unassignedFaces: ids('f', 'g') }).unnamedFaces).toBe(2);
  expect(asset({ unassignedFaces: undefined }).unnamedFaces).toBe(0);
});

test('a stack is its id, or none', () => {
  expect(asset({ stack: { id: 's', primaryAssetId: 'a', assetCount: 2 } }).stackId).toBe('s');
  expect(asset({ stack: null }).stackId).toBeNull();
});

test('half a place is none', () => {
  const place = (exifInfo: object) => {
    const { latitude, longitude } = asset({ exifInfo }).exif;
    return [latitude, longitude];
  };
  expect(place({ latitude: 0, longitude: 0 })).toEqual([0, 0]);
  expect(place({ latitude: 48, longitude: null })).toEqual([null, null]);
  expect(place({ longitude: 16 })).toEqual([null, null]);
});

test('of a file that was never read nothing is known; blank is nothing, 0 and false are something', () => {
  const { exif } = asset({ exifInfo: undefined });
  expect(exif.fieldCount).toBe(0);
  expect(Object.values(exif).filter((value) => value !== null)).toEqual([0]);
  const written = { iso: 0, make: ' ', description: '', rating: null, isPanorama: false, model: 'Z 6' };
  expect(asset({ exifInfo: written }).exif.fieldCount).toBe(3);
});

test('a type that is not known yet is another one', () => {
  expect(asset({ type: 'AUDIO' }).type).toBe('audio');
  expect(asset({ type: 'HOLOGRAM' }).type).toBe('other');
});
