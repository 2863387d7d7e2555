import { expect, test } from '@jest/globals';
import { clockPart, formatDate } from '../../../src/rules/template/clock.js';

test.each([
  ['2021-01-03', '53'],
  ['2021-01-04', '01'],
  ['2024-12-29', '52'],
  ['2024-12-30', '01'],
  ['2026-12-31', '53'],
])('the ISO week of %s is %s', (day, week) => expect(clockPart(`${day}T00:00:00.000`, 'WW')).toBe(week));

test.each([
  '',
  'garbage',
  '0000:00:00',
  '2024-02-31T00:00:00.000',
  '2024-13-01',
  '+012024-01-01T00:00:00.000',
])('H29: %j is no date, so it has no year', (text) => {
  expect(clockPart(text, 'y')).toBe('');
  expect(formatDate(text, 'y-MM')).toBe('');
});

test.each([
  ['2024-05-01T18:30:05.000', 'y-MM-dd HH:mm:ss', '2024-05-01 18:30:05'],
  ['2024-05-01', 'dd. MMM yy, HH:mm', '01. May 24, 00:00'],
  ['2024-05-01 18.30.05', 'HH:mm:ss', '18:30:05'],
  ['20240501_183005', 'HH:mm:ss', '18:30:05'],
  ['20240501', 'y/MM', '2024/05'],
])('%s as %s: %s', (text, form, expected) => expect(formatDate(text, form)).toBe(expected));
