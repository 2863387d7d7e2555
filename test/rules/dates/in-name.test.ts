import { describe, expect, test } from '@jest/globals';
import { isoOf, whyOf } from '../../../src/rules/dates/found.js';
import { findDate } from '../../../src/rules/dates/in-name.js';

/** What a name says on a clock in Madrid: the date with its offset, and `day` where only that is known. */
function read(name: string, from = 1900): string | null {
  const found = findDate(
    name,
    'Europe/Madrid',
    'from the file name',
    ({ at }) => at.year >= from && at.year <= 2100,
  );
  return found && `${isoOf(found).replace('.000', '')}${found.dateOnly ? ' day' : ''}`;
}

describe('dates in names', () => {
  test.each([
    ['20251215_092429', '2025-12-15T09:24:29+01:00'],
    ['IMG_20251215_092429123', '2025-12-15T09:24:29.123+01:00'],
    ['2025-12-15_09-24-29', '2025-12-15T09:24:29+01:00'],
    ['Screenshot_2024-01-15-10-15-30', '2024-01-15T10:15:30+01:00'],
    ['Screenshot_2024-01-15-10-15-30-123_app', '2024-01-15T10:15:30+01:00'],
    ['IMG_20240115_1015', '2024-01-15T10:15:00+01:00'],
    ['20240115101530', '2024-01-15T10:15:30+01:00'],
    ['2024-01-15 10.15.30', '2024-01-15T10:15:30+01:00'],
    ['20230704_101500_001', '2023-07-04T10:15:00+02:00'],
  ])('row 119: %s has a time', (name, expected) => expect(read(name)).toBe(expected));

  test.each([
    ['photo_2021-06-15', '2021-06-15T12:00:00+02:00 day'],
    ['20210615', '2021-06-15T12:00:00+02:00 day'],
    ['IMG_20210615', '2021-06-15T12:00:00+02:00 day'],
  ])('row 120: %s has a day, and noon stands for its time', (name, expected) =>
    expect(read(name)).toBe(expected),
  );

  test.each([
    ['IMG-20190203-WA0004', '2019-02-03T12:00:00+01:00 day'],
    ['vid-20190203-wa0001', '2019-02-03T12:00:00+01:00 day'],
    ['WhatsApp Image 2024-01-15 at 10.15.30', '2024-01-15T10:15:30+01:00'],
    ['WhatsApp Video 2024-01-15 at 3.15.30 PM', '2024-01-15T15:15:30+01:00'],
    ['Screenshot 2024-01-15 at 12.15.30\u202fAM', '2024-01-15T00:15:30+01:00'],
    ['WhatsApp Image 2024-01-15 at 12.00.00 PM', '2024-01-15T12:00:00+01:00'],
  ])('row 121: %s', (name, expected) => expect(read(name)).toBe(expected));

  test.each([
    ['20241301', null],
    ['2023-02-29', null],
    ['1705312530000', null],
    ['IMG_1234', null],
    ['20210615-aaaa-4bbb-8ccc-0123456789ab', null],
    ['IMG_0001_20240115', '2024-01-15T12:00:00+01:00 day'],
    ['20241301_20240115', '2024-01-15T12:00:00+01:00 day'],
    ['20240115_996199', '2024-01-15T12:00:00+01:00 day'],
    ['18990101 19991231', '1999-12-31T12:00:00+01:00 day'],
    ['21010101', null],
  ])('row 122: what no calendar has hides nothing: %s', (name, expected) =>
    expect(read(name)).toBe(expected),
  );

  test('row 122: the earliest year can be set', () =>
    expect(read('1985-06-15 1991-01-01', 1990)).toMatch(/^1991/));

  test('row 124: Pixel phones count in UTC, whatever the zone', () =>
    expect(read('PXL_20240715_101530123')).toBe('2024-07-15T12:15:30.123+02:00'));

  test('row B23: a day alone stays marked in the reason', () => {
    const found = findDate('IMG-20190203-WA0004', 'UTC', 'from the file name', () => true)!;
    expect(whyOf(found)).toBe('date only, from the file name');
  });
});
