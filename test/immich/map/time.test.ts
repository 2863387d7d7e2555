import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clockTime, instant, instantOrNull, seconds } from '../../../src/immich/map/time.js';

const at = (value: unknown): string => instant({ at: value }, 'at');

test.each([
  ['2024-05-01T10:00:00.160Z', '2024-05-01T10:00:00.160Z'],
  ['2024-05-01T10:00:00+00:00', '2024-05-01T10:00:00.000Z'],
  ['2024-05-01T10:00:00.2+00:00', '2024-05-01T10:00:00.200Z'],
  ['2026-11-21T00:13:52.160455+00:00', '2026-11-21T00:13:52.160Z'],
  ['2024-05-01T10:00:00+02:00', '2024-05-01T08:00:00.000Z'],
  ['1885-01-01T00:00:00.000Z', '1885-01-01T00:00:00.000Z'],
])('an instant in any notation: %s', (written, expected) => {
  expect(at(written)).toBe(expected);
});

describe('H29: an impossible date costs nothing but itself', () => {
  const earliest = '0000-01-01T00:00:00.000Z';
  const latest = '9999-12-31T23:59:59.999Z';
  test.each([
    ['+012345-01-01T00:00:00.000Z', latest],
    ['12345-01-01T00:00:00+00:00', latest],
    ['infinity', latest],
    ['-000044-03-15T00:00:00.000Z', earliest],
    ['0044-03-15T00:00:00+00:00 BC', earliest],
    ['-infinity', earliest],
    ['2024-13-45T25:61:00.000Z', earliest],
    [null, earliest],
  ])('%s', (written, expected) => {
    expect(at(written)).toBe(expected);
  });

  test.each([undefined, 5, '', 'yesterday', {}])(
    'what is no date at all is a wrong answer: %p',
    (written) => {
      expect(() => at(written)).toThrow('at: expected a date and time');
    },
  );
});

test('every instant that can be written is kept, and all compare as text', () => {
  const date = fc.date({
    noInvalidDate: true,
    min: new Date('0000-01-01T00:00:00.000Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
  });
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [first, second] = [at(a.toISOString()), at(b.toISOString().replace('Z', '+00:00'))];
      expect(Date.parse(first)).toBe(a.getTime());
      expect(Date.parse(second)).toBe(b.getTime());
      expect(first < second).toBe(a.getTime() < b.getTime());
    }),
  );
});

test('a clock time has no zone; a date that may be missing is null', () => {
  expect(clockTime({ at: '2024-05-01T12:00:00.000Z' }, 'at')).toBe('2024-05-01T12:00:00.000');
  expect(instantOrNull({}, 'at')).toBeNull();
  expect(instantOrNull({ at: null }, 'at')).toBeNull();
  expect(instantOrNull({ at: '2024-05-01T12:00:00+00:00' }, 'at')).toBe('2024-05-01T12:00:00.000Z');
});

test.each([
  ['0:00:00.00000', null],
  ['00:00:02.000', 2],
  ['01:02:03.500', 3723.5],
  [2000, 2],
  [100, 0.1],
  [null, null],
  [undefined, null],
  ['soon', null],
])('a duration of %p is %p seconds', (written, expected) => {
  expect(seconds({ duration: written }, 'duration')).toBe(expected);
});
