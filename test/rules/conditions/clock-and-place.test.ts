import { describe, expect, test } from '@jest/globals';
import type { WrittenCondition } from '../../../src/model/config.js';
import type { Truth } from '../../../src/rules/truth.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { findingsIn, truth } from '../../support/compile.js';

type Case = readonly [WrittenCondition, AssetPartial, Truth];

const holds = (cases: readonly Case[]) =>
  test.each(cases)('%j on %j: %s', (match, partial, expected) =>
    expect(truth(match, asset(partial))).toBe(expected),
  );

const at = (localTime: string): AssetPartial => ({ localTime });

describe('row 44: the time of the day is the photographer’s, also over midnight', () => {
  const night = { 'time-of-day': { from: '22:00', to: '06:00' } };
  const office = { 'time-of-day': { from: '09:00', to: '17:30' } };
  holds([
    [night, at('2024-05-01T22:00:00.000'), true],
    [night, at('2024-05-01T05:59:59.999'), true],
    [night, at('2024-05-01T06:00:00.000'), false],
    [night, at('2024-05-01T21:59:59.999'), false],
    [office, at('2024-05-01T09:00:00.000'), true],
    [office, at('2024-05-01T17:30:00.000'), false],
    // The instant is another one, and says nothing.
    [office, { takenAt: '2024-05-01T03:00:00.000Z', localTime: '2024-05-01T12:00:00.000' }, true],
    [office, at('garbage'), null],
    [{ not: office }, at('garbage'), null],
  ]);
});

describe('row 44: days of the week', () => {
  // The first of May 2024 was a Wednesday.
  holds([
    [{ 'day-of-week': 'wednesday' }, at('2024-05-01T00:00:00.000'), true],
    [{ 'day-of-week': ['saturday', 'sunday'] }, at('2024-05-05T23:59:59.999'), true],
    [{ 'day-of-week': ['saturday', 'sunday'] }, at('2024-05-06T00:00:00.000'), false],
    [{ 'day-of-week': 'monday' }, at(''), null],
  ]);
});

describe('row 44: a part of every year includes both of its ends, also over New Year', () => {
  const christmas = { recurring: { from: '12-20', to: '01-06' } };
  const spring = { recurring: { from: '03-01', to: '05-31' } };
  holds([
    [christmas, at('1999-12-20T00:00:00.000'), true],
    [christmas, at('2024-01-06T23:59:59.999'), true],
    [christmas, at('2024-01-07T00:00:00.000'), false],
    [christmas, at('2024-12-19T23:59:59.999'), false],
    [spring, at('2024-02-29T12:00:00.000'), false],
    [spring, at('2024-05-31T12:00:00.000'), true],
    [{ recurring: { from: '02-29', to: '02-29' } }, at('2024-02-29T12:00:00.000'), true],
    [christmas, at('soon'), null],
  ]);

  test('row 4: a day that no year has is reported where it stands', () => {
    const rules = [{ match: { recurring: { from: '02-30', to: '03-01' } }, actions: [{ tag: 'x' }] }];
    expect(findingsIn({ rules })).toEqual([['error', 'bad-date', expect.stringMatching(/recurring\.from$/)]]);
  });
});

describe('row 44: near a place', () => {
  const munich = { near: { latitude: 48.1372, longitude: 11.5755, radius: '5km' } };
  const place = (latitude: number | null, longitude: number | null): AssetPartial => ({
    exif: { latitude, longitude },
  });
  holds([
    [munich, place(48.1372, 11.5755), true],
    // The Olympic tower is 4.9 km away, Augsburg 57 km.
    [munich, place(48.1743, 11.5538), true],
    [munich, place(48.3705, 10.8978), false],
    [{ near: { latitude: 48.3705, longitude: 10.8978, radius: '57km' } }, place(48.1372, 11.5755), true],
    [{ near: { latitude: 48.3705, longitude: 10.8978, radius: '56km' } }, place(48.1372, 11.5755), false],
    // Over the date line, and at a pole where longitudes mean nothing.
    [{ near: { latitude: 0, longitude: 179.999, radius: '300m' } }, place(0, -179.999), true],
    [{ near: { latitude: 90, longitude: 0, radius: '1m' } }, place(90, 120), true],
    [{ near: [munich.near, { latitude: 0, longitude: 0, radius: '1km' }] }, place(0, 0), true],
    [munich, place(null, null), null],
    [{ not: munich }, place(null, null), null],
  ]);
});

describe('row 44: what the camera was set to, and how the picture stands', () => {
  holds([
    [{ iso: { min: 3200 } }, { exif: { iso: 6400 } }, true],
    [{ iso: { min: 3200 } }, {}, null],
    [{ aperture: { max: 2 } }, { exif: { fNumber: 1.8 } }, true],
    [{ 'focal-length': { min: 24, max: 70 } }, { exif: { focalLength: 85 } }, false],
    [{ modified: { before: '2024-01-01' } }, { modifiedAt: '2023-12-31T22:59:59.000Z' }, true],
    [{ modified: { before: '2024-01-01' } }, { modifiedAt: '2023-12-31T23:00:00.000Z' }, false],
    [{ orientation: 'portrait' }, { width: 3000, height: 4000 }, true],
    [{ orientation: ['portrait', 'square'] }, { width: 3000, height: 3000 }, true],
    [{ orientation: 'portrait' }, { width: 4000, height: 3000 }, false],
    [{ orientation: 'portrait' }, { width: 4000, height: null }, null],
    [{ has: ['iso', 'aperture', 'focal-length', 'timezone'] }, { exif: { iso: 100 } }, false],
    [{ missing: ['aperture', 'timezone'] }, { exif: { iso: 100, timeZone: ' ' } }, true],
  ]);
});

describe('row 44: any field of exifInfo, by Immich’s name', () => {
  holds([
    [{ exif: { projectionType: 'EQUIRECTANGULAR' } }, { exif: { projectionType: 'EQUIRECTANGULAR' } }, true],
    [{ exif: { projectionType: '*' } }, {}, null],
    [{ exif: { lensModel: '*50mm*', make: '!Canon' } }, { exif: { lens: 'RF 50mm', make: 'Canon' } }, false],
    [{ exif: { exposureTime: { max: 0.01 } } }, { exif: { exposureTime: '1/250' } }, true],
    [{ exif: { exposureTime: { min: 1 } } }, { exif: { exposureTime: '30' } }, true],
    [{ exif: { exposureTime: { min: 1 } } }, { exif: { exposureTime: 'bulb' } }, null],
    [{ exif: { orientation: ['6', '8'] } }, { exif: { orientation: '6' } }, true],
    [{ exif: { exifImageWidth: { min: 4000 } } }, { exif: { imageWidth: 4032 } }, true],
    [{ exif: { modifyDate: '2024-*' } }, { exif: { modifyDate: '2024-05-01T00:00:00.000Z' } }, true],
    [{ not: { exif: { timeZone: 'UTC+2' } } }, { exif: { timeZone: 'Europe/Berlin' } }, true],
  ]);

  test('row 4: a name that Immich does not have is reported with what was meant', () => {
    const rules = [{ match: { exif: { lensmodel: 'x' } }, actions: [{ tag: 'x' }] }];
    expect(findingsIn({ rules })).toEqual([['error', 'unknown-exif', expect.stringMatching(/lensmodel$/)]]);
  });
});
