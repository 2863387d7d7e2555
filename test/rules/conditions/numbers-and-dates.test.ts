import { describe, expect, test } from '@jest/globals';
import type { WrittenCondition } from '../../../src/model/config.js';
import type { Truth } from '../../../src/rules/truth.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { findingsIn, NOW, truth } from '../../support/compile.js';

type Case = readonly [WrittenCondition, AssetPartial, Truth];

const holds = (cases: readonly Case[]) =>
  test.each(cases)('%j on %j: %s', (match, partial, expected) =>
    expect(truth(match, asset(partial))).toBe(expected),
  );

describe('row 44: numbers', () => {
  holds([
    [{ rating: { min: 4 } }, { exif: { rating: 4 } }, true],
    [{ rating: { min: 4 } }, { exif: { rating: 3 } }, false],
    [{ rating: { max: 2 } }, { exif: { rating: -1 } }, true],
    [{ rating: { min: 1, max: 2 } }, {}, null],
    [{ not: { rating: { min: 4 } } }, {}, null],
    [{ 'file-size': { min: '200MB' } }, { exif: { fileSize: 200_000_000 } }, true],
    [{ 'file-size': { min: '200MB' } }, { exif: { fileSize: 199_999_999 } }, false],
    [{ 'file-size': { max: '1.5kB' } }, { exif: { fileSize: 1500 } }, true],
    [{ 'file-size': { min: 10 } }, { exif: { fileSize: null } }, null],
    [{ megapixels: { min: 12 } }, { width: 4000, height: 3000 }, true],
    [{ megapixels: { min: 12 } }, { width: 4000, height: null }, null],
    [{ width: { min: 4000 }, height: { max: 3000 } }, { width: 4000, height: 3000 }, true],
    [{ height: { min: 1 } }, { height: Number.NaN }, null],
    [{ duration: { min: '1m' } }, { type: 'video', duration: 60 }, true],
    [{ duration: { max: 59 } }, { type: 'video', duration: 60 }, false],
    [{ duration: { max: '1h' } }, {}, null],
  ]);
});

describe('row 44: a day is a day on the photographer’s clock, from its beginning', () => {
  // Half past midnight on New Year in Tokyo is still the old year in Berlin.
  const tokyo = { takenAt: '2023-12-31T15:30:00.000Z', localTime: '2024-01-01T00:30:00.000' };
  const evening = { takenAt: '2024-12-31T22:59:59.999Z', localTime: '2024-12-31T23:59:59.999' };
  holds([
    [{ taken: { after: '2024-01-01', before: '2025-01-01' } }, tokyo, true],
    [{ taken: { after: '2024-01-01', before: '2025-01-01' } }, evening, true],
    [{ taken: { before: '2024-12-31' } }, evening, false],
    [{ taken: { after: '2024-01-02' } }, tokyo, false],
    [{ taken: { after: '2024-01-01T00:30' } }, tokyo, true],
    [{ taken: { after: '2024-01-01 00:31' } }, tokyo, false],
    [{ taken: { after: '2023-12-31T16:30:00+01:00' } }, tokyo, true],
    [{ taken: { after: '2023-12-31T15:30:01Z' } }, tokyo, false],
  ]);
});

describe('row 44: what Immich dates itself is compared in the timezone of the config', () => {
  const uploadedAt = '2024-05-31T22:30:00.000Z';
  holds([
    [{ uploaded: { after: '2024-06-01' } }, { uploadedAt }, true],
    [{ uploaded: { before: '2024-06-01' } }, { uploadedAt }, false],
    [{ uploaded: { after: '2024-06-01T00:30' } }, { uploadedAt }, true],
    [{ uploaded: { after: '2024-06-01T00:30Z' } }, { uploadedAt }, false],
  ]);
});

describe('row 44: ages count from the instant of the plan', () => {
  const ago = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
  holds([
    [{ uploaded: { 'older-than': '30d' } }, { uploadedAt: ago(31) }, true],
    [{ uploaded: { 'older-than': '30d' } }, { uploadedAt: ago(30) }, false],
    [{ uploaded: { 'newer-than': '30d' } }, { uploadedAt: ago(30) }, true],
    [{ uploaded: { 'newer-than': '30d' } }, { uploadedAt: ago(31) }, false],
    [{ taken: { 'older-than': '1y' } }, { takenAt: ago(366) }, true],
    [{ taken: { 'newer-than': '2w' } }, { takenAt: ago(-1) }, true],
  ]);
});

describe('row H29: a date that nobody can read is unknown, and ends nothing', () => {
  holds([
    [{ taken: { after: '2024-01-01' } }, { localTime: 'garbage' }, null],
    [{ taken: { 'older-than': '1d' } }, { takenAt: '12024-01-01T00:00:00Z' }, null],
    [{ not: { uploaded: { before: '2024-01-01' } } }, { uploadedAt: '' }, null],
    [{ taken: { after: '2024-01-01' } }, { localTime: '+012024-01-01T00:00:00.000' }, true],
  ]);
});

describe('row 4: values that no word can be compared with', () => {
  test.each([
    [{ taken: { after: '2024-02-30' } }, 'bad-date', 'r.match.taken.after'],
    [
      { all: [{ uploaded: { 'older-than': '3 moons' } }] },
      'bad-duration',
      'r.match.all.0.uploaded.older-than',
    ],
    [{ 'file-size': { min: '3 floppies' } }, 'bad-number', 'r.match.file-size.min'],
    [{ has: ['gps', 'soul'] }, 'unknown-field', 'r.match.has.1'],
    [{ filename: ['a', '/(/'] }, 'bad-regex', 'r.match.filename.1'],
  ])('%j: %s at %s', (match, code, place) => {
    expect(findingsIn({ rules: [{ name: 'r', match }] })).toEqual([['error', code, place]]);
  });
});
