import { expect, test } from '@jest/globals';
import { placeOnTrack } from '../../../src/rules/places/on-track.js';

const MINUTE = 60_000;
const points = [
  { at: 0, latitude: 10, longitude: 179 },
  { at: 4 * MINUTE, latitude: 12, longitude: -179 },
  { at: 60 * MINUTE, latitude: 0, longitude: 0 },
];

test('row B22: between two points of a track lies the place, also across the date line', () => {
  expect(placeOnTrack(points, MINUTE, 5 * MINUTE)).toEqual({ latitude: 10.5, longitude: 179.5 });
  expect(placeOnTrack(points, 3 * MINUTE, 5 * MINUTE)).toEqual({ latitude: 11.5, longitude: -179.5 });
});

test('row B22: a point itself needs no other, and nothing is made up before, after or in a gap', () => {
  expect(placeOnTrack(points, 60 * MINUTE, MINUTE)).toEqual({ latitude: 0, longitude: 0 });
  for (const at of [-1, 61 * MINUTE, 6 * MINUTE]) expect(placeOnTrack(points, at, 5 * MINUTE)).toBeNull();
});
