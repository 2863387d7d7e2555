import { describe, expect, test } from '@jest/globals';
import { asset, library } from '../../support/asset.js';
import { findingsIn } from '../../support/compile.js';
import type { TestConfig } from '../../support/config.js';
import { changesIn, planOver } from '../../support/planning.js';

const at = (id: string, time: string, place: readonly [number, number] | null = null, more = {}) =>
  asset({
    id,
    filename: `${id}.jpg`,
    takenAt: `2024-05-01T${time}.000Z`,
    modifiedAt: '2024-06-01T00:00:00.000Z',
    ...more,
    exif: {
      make: 'Canon',
      dateTimeOriginal: `2024-05-01T${time}.000Z`,
      latitude: place?.[0] ?? null,
      longitude: place?.[1] ?? null,
    },
  });
const rule = (more: object = {}) => ({
  rules: [
    { name: 'places', match: { type: 'image' }, actions: [{ location: { from: 'neighbours', ...more } }] },
  ],
});
const places = (config: TestConfig, ...assets: ReturnType<typeof at>[]) =>
  changesIn(planOver(config, library({ assets }))).filter((change) => change.startsWith('asset.set'));

describe('location', () => {
  test('row B22: the nearest in time tells the place, up to a greatest gap', () => {
    const known = [at('a', '10:00:00', [1, 2]), at('b', '10:20:00', [3, 4])];
    expect(places(rule(), ...known, at('c', '10:09:00'))).toEqual([
      'asset.set c location={"latitude":1,"longitude":2}',
    ]);
    expect(places(rule(), ...known, at('c', '10:12:00'))).toEqual([
      'asset.set c location={"latitude":3,"longitude":4}',
    ]);
    expect(places(rule(), ...known, at('c', '10:31:00'))).toEqual([]);
    expect(places(rule({ within: '15m' }), ...known, at('c', '10:31:00'))).toHaveLength(1);
  });

  test('row B22: the other photo may have to be of the same camera', () => {
    const other = at('a', '10:00:00', [1, 2]);
    const nikon = { ...other, exif: { ...other.exif, make: 'Nikon' } };
    const own = at('b', '10:05:00', [3, 4]);
    expect(places(rule({ same: ['camera'] }), nikon, own, at('c', '10:01:00'))).toEqual([
      'asset.set c location={"latitude":3,"longitude":4}',
    ]);
    expect(places(rule({ same: ['camera'] }), nikon, at('c', '10:01:00'))).toEqual([]);
  });

  test('row B22: a real place is never replaced', () => {
    expect(places(rule(), at('a', '10:00:00', [1, 2]), at('b', '10:00:00', [0, 0]))).toEqual([]);
  });

  test('row B22: a guess leads to no other, neither now nor in the next plan', () => {
    const chain = [at('a', '10:00:00', [1, 2]), at('b', '10:09:00'), at('c', '10:18:00')];
    expect(places(rule(), ...chain)).toEqual(['asset.set b location={"latitude":1,"longitude":2}']);
    const guessed = at('b', '10:09:00', [1, 2], { tags: ['auto/location'] });
    expect(places(rule(), chain[0]!, guessed, chain[2]!)).toEqual([]);
  });

  test('row B22: a wrong clock is put right before it is compared', () => {
    const known = at('a', '10:00:00', [1, 2]);
    expect(places(rule({ offset: '-2h' }), known, at('b', '12:05:00'))).toHaveLength(1);
    expect(places(rule({ offset: '2h' }), known, at('b', '12:05:00'))).toEqual([]);
  });

  test('coordinates that come back rounded are the same place', () => {
    const config = (latitude: number) => ({
      rules: [{ name: 'a', match: { has: ['gps'] }, actions: [{ location: { latitude, longitude: 2 } }] }],
    });
    expect(places(config(1.000_004), at('a', '10:00:00', [1, 2]))).toEqual([]);
    expect(places(config(1.1), at('a', '10:00:00', [1, 2]))).toHaveLength(1);
  });
});

test('row B22: a track has no camera that photos could share', () => {
  expect(findingsIn(rule({ from: ['day.gpx'], same: ['camera'] }))).toEqual([
    ['error', 'same-on-track', 'places.actions.0.location.same'],
  ]);
});
