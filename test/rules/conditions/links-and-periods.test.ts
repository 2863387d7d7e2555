import { describe, expect, test } from '@jest/globals';
import type { WrittenCondition } from '../../../src/model/config.js';
import { compileRules } from '../../../src/rules/compile.js';
import { unknownNames } from '../../../src/rules/names.js';
import { asset, library } from '../../support/asset.js';
import { findingsIn, truth, viewed } from '../../support/compile.js';
import { configOf } from '../../support/config.js';

const PHOTO = '7a0fd9a9-3c8e-4d5c-9a3e-2f5b1c6d7e8f';
const ALBUM = '11111111-3c8e-4d5c-9a3e-2f5b1c6d7e8f';
const rule = (match: WrittenCondition) => ({ rules: [{ match, actions: [{ tag: 'x' }] }] });

describe('rows 31, 32: an asset by its id or by a link from the address bar', () => {
  test.each([
    [PHOTO],
    [PHOTO.toUpperCase()],
    [`https://photos.example.org/photos/${PHOTO}`],
    [`https://photos.example.org/photos/${PHOTO}?at=1#top`],
    [`http://localhost:2283/albums/${ALBUM}/photos/${PHOTO}/`],
    [`https://photos.example.org/search/photos/${PHOTO}?query=%7B%7D`],
  ])('%s is the photo, and no other', (link) => {
    expect(truth({ asset: link }, asset({ id: PHOTO }))).toBe(true);
    expect(truth({ asset: ['x', link].slice(1) }, asset({ id: 'other', albums: [ALBUM] }))).toBe(false);
  });

  test('row 31: the link of an album is every photo in it', () => {
    const link = `https://photos.example.org/albums/${ALBUM}`;
    expect(truth({ asset: link }, asset({ albums: [ALBUM] }))).toBe(true);
    expect(truth({ asset: link }, asset({ albums: ['another'] }))).toBe(false);
    expect(truth({ not: { asset: [link, PHOTO] } }, asset({ id: PHOTO }))).toBe(false);
  });

  test.each([
    'IMG_0001.jpg',
    `https://photos.example.org/people/${PHOTO}`,
    'https://photos.example.org/albums/summer',
    'https://photos.example.org/share/Zm9vYmFy',
  ])('row 31: %s is refused, never silently nothing', (link) => {
    expect(findingsIn(rule({ asset: [PHOTO, link] }))).toEqual([
      ['error', 'bad-link', expect.stringMatching(/asset\.1$/)],
    ]);
  });

  test('row 31: an id that the library does not have is pointed out', () => {
    const { rules } = compileRules(configOf(rule({ asset: [PHOTO, 'a1'.padEnd(8, 'b') + PHOTO.slice(8)] })));
    const view = viewed(library({ assets: [asset({ id: PHOTO })] }));
    expect(unknownNames(rules, view, []).map(({ severity, code }) => [severity, code])).toEqual([
      ['hint', 'unknown-asset'],
    ]);
  });
});

describe('row 110: whether a photo fits the period that its album’s name begins with', () => {
  const on = (day: string, ...albums: readonly string[]) =>
    asset({ localTime: `${day}T12:00:00.000`, albums });
  const outside = { 'album-period': 'outside' };
  const inside = { 'album-period': 'inside' };

  test.each([
    ['2024 Trips', '2024-12-20', false],
    ['2024 Trips', '2025-06-29', false],
    ['2024 Trips', '2025-06-30', true],
    ['2024-05 Rome', '2023-11-03', false],
    ['2024-05 Rome', '2023-11-02', true],
    ['2024-05-17', '2024-11-13', false],
    ['2024-05-17', '2024-11-14', true],
  ])('%s, taken on %s: outside %s', (album, day, expected) => {
    expect(truth(outside, on(day, album))).toBe(expected);
    expect(truth(inside, on(day, album))).toBe(!expected);
  });

  test.each(['1000 best photos', '12345', '2024-13 Ski', '2024-02-30', 'Trips 2024', ''])(
    '%j names no period: neither inside nor outside',
    (album) => {
      expect(truth(outside, on('1999-01-01', album))).toBe(false);
      expect(truth(inside, on('1999-01-01', album))).toBe(false);
    },
  );

  test('outside of one album is outside, however well the others fit', () => {
    expect(truth(outside, on('2024-06-01', '2024', '2010 Scans'))).toBe(true);
    expect(truth(inside, on('2024-06-01', '2024', '2010 Scans', 'Best of'))).toBe(false);
    expect(truth(inside, on('2024-06-01', '2024', 'Best of'))).toBe(true);
  });

  test('a date that nobody can read is unknown', () => {
    expect(truth(outside, asset({ localTime: '', albums: ['2024'] }))).toBe(null);
    expect(truth({ not: inside }, asset({ localTime: '', albums: ['2024'] }))).toBe(null);
  });

  test.each([
    [0, '2024-05-31', false],
    [0, '2024-06-01', true],
    [7, '2024-06-07', false],
    [7, '2024-06-08', true],
  ])('row 111: with a threshold of %s days, %s is outside of 2024-05: %s', (threshold, day, expected) => {
    const match = { 'album-period': { is: 'outside', threshold } };
    expect(truth(match, on(day, '2024-05 Rome'))).toBe(expected);
  });

  test('row 110: against the first day alone, a year is its first of January', () => {
    const match = { 'album-period': { is: 'outside', against: 'first-day' } };
    expect(truth(match, on('2024-06-29', '2024 Trips'))).toBe(false);
    expect(truth(match, on('2024-12-20', '2024 Trips'))).toBe(true);
  });
});

test('row 30: a tag is named by its whole value, or with **/ by its leaf', () => {
  const nested = asset({ tags: ['parent/meme'] });
  expect(truth({ tag: 'meme' }, nested)).toBe(false);
  expect(truth({ tag: '**/meme' }, nested)).toBe(true);
  expect(truth({ tag: '**/meme' }, asset({ tags: ['meme'] }))).toBe(true);
});

describe('row 34: how many persons are in it, and whether somebody has no name', () => {
  const persons = [
    { id: 'anna', name: 'Anna', hidden: false },
    { id: 'ben', name: 'Ben', hidden: false },
    { id: 'nobody', name: '', hidden: false },
    { id: 'hidden', name: '', hidden: true },
  ];
  const says = (match: WrittenCondition, ...ids: readonly string[]) => {
    const one = asset({ persons: ids });
    return truth(match, one, { assets: [one], persons });
  };
  test('those without a name do not count, and hidden ones are never meant', () => {
    expect(says({ person: { count: { min: 2 } } }, 'anna', 'ben')).toBe(true);
    expect(says({ person: { count: { min: 2 } } }, 'anna', 'nobody')).toBe(false);
    expect(says({ person: { count: { max: 0 } } }, 'nobody')).toBe(true);
    expect(says({ person: { any: 'Anna', count: { max: 1 } } }, 'anna', 'ben')).toBe(false);
    expect(says({ person: { unnamed: true } }, 'anna', 'nobody')).toBe(true);
    expect(says({ person: { unnamed: true } }, 'anna', 'hidden')).toBe(false);
    expect(says({ person: { unnamed: false } }, 'anna')).toBe(true);
  });
});

test('row 44: a checksum as Immich or as sha1sum writes it', () => {
  const one = asset({ checksum: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=' });
  expect(truth({ checksum: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, one)).toBe(true);
  expect(truth({ checksum: ['DA39A3EE5E6B4B0D3255BFEF95601890AFD80709'] }, one)).toBe(true);
  expect(truth({ checksum: '0000000000000000000000000000000000000000' }, one)).toBe(false);
});
