import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Asset } from '../../../src/model/asset.js';
import type { WrittenCondition } from '../../../src/model/config.js';
import { capturesOf, unknownFields } from '../../../src/rules/evaluate.js';
import type { Truth } from '../../../src/rules/truth.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { findingsIn, truth, viewed } from '../../support/compile.js';
import { compiledRule } from '../../support/config.js';

/** Conditions that are true, false and unknown of a plain asset. */
const T: WrittenCondition = { type: 'image' };
const F: WrittenCondition = { type: 'video' };
const U: WrittenCondition = { country: 'France' };

describe('row 43: conditions nest, and the unknown stays unknown', () => {
  test.each<readonly [WrittenCondition, Truth]>([
    [{ all: [T, T] }, true],
    [{ all: [T, U] }, null],
    [{ all: [U, F] }, false],
    [{ any: [F, T] }, true],
    [{ any: [F, U] }, null],
    [{ any: [U, T] }, true],
    [{ any: [F, F] }, false],
    [{ none: [F, F] }, true],
    [{ none: [F, U] }, null],
    [{ none: [U, T] }, false],
    [{ not: F }, true],
    [{ not: U }, null],
    [{ not: { any: [F, { not: T }] } }, true],
    [{ count: { of: [T, T, F], min: 2 } }, true],
    [{ count: { of: [T, F, U], min: 2 } }, null],
    [{ count: { of: [T, F, U], min: 3 } }, false],
    [{ count: { of: [F, F], max: 0 } }, true],
    [{ count: { of: [F, U], max: 0 } }, null],
    [{ count: { of: [T, U], max: 2 } }, true],
    [{ count: { of: [T, T, U], max: 1 } }, false],
    [{ type: 'image', country: 'France' }, null],
    [{ type: 'video', country: 'France' }, false],
  ])('%j: %s', (match, expected) => expect(truth(match)).toBe(expected));

  test('a named condition is the condition itself; of several names any may hold', () => {
    const matchers = { raw: { extension: ['nef', 'dng'] }, deep: { use: 'raw' }, abroad: U };
    const test = (match: WrittenCondition, filename: string) => {
      const compiled = compiledRule({ match }, { matchers });
      return compiled.match.test(asset({ filename }), viewed());
    };
    expect(test({ use: 'deep' }, 'a.nef')).toBe(true);
    expect(test({ use: 'deep' }, 'a.jpg')).toBe(false);
    expect(test({ use: ['raw', 'abroad'] }, 'a.nef')).toBe(true);
    expect(test({ use: ['raw', 'abroad'] }, 'a.jpg')).toBeNull();
  });

  test('a matcher that uses itself is reported where it does', () => {
    const matchers = { a: { any: [{ use: 'b' }] }, b: { not: { use: 'a' } } };
    expect(findingsIn({ rules: [{ match: { use: 'a' } }], matchers })).toEqual([
      ['error', 'circular-matcher', 'b.not.use'],
    ]);
  });
});

describe('row 44: has and missing are always known', () => {
  const present: Readonly<Record<string, AssetPartial>> = {
    album: { albums: ['a'] },
    camera: { exif: { model: 'X100' } },
    city: { exif: { city: 'Rome' } },
    country: { exif: { country: 'Italy' } },
    description: { exif: { description: 'x' } },
    duplicate: { duplicateId: 'd' },
    duration: { duration: 1 },
    'exif-date': { exif: { dateTimeOriginal: '2024-01-01T00:00:00.000Z' } },
    'file-size': { exif: { fileSize: 0 } },
    gps: { exif: { latitude: 0, longitude: 0 } },
    height: { height: 1 },
    lens: { exif: { lens: 'x' } },
    'live-video': { livePhotoVideoId: 'v' },
    megapixels: { width: 1, height: 1 },
    mime: { mime: 'image/jpeg' },
    person: { persons: ['Anna'] },
    rating: { exif: { rating: -1 } },
    stack: { stackId: 's' },
    state: { exif: { state: 'x' } },
    tag: { tags: ['x'] },
    width: { width: 1 },
  };
  test.each(Object.entries(present))('%s', (field, partial) => {
    expect(truth({ has: [field] }, asset(partial))).toBe(true);
    expect(truth({ missing: [field] }, asset(partial))).toBe(false);
    expect(truth({ has: [field] })).toBe(false);
    expect(truth({ missing: [field] })).toBe(true);
  });

  test.each<readonly [WrittenCondition, AssetPartial, boolean]>([
    [{ has: ['gps', 'city'] }, { exif: { city: 'Rome' } }, false],
    [{ missing: ['gps', 'city'] }, { exif: { city: 'Rome' } }, false],
    [{ has: ['gps'] }, { exif: { latitude: 1 } }, false],
    [{ has: ['description'] }, { exif: { description: ' \n' } }, false],
  ])('%j on %j: %s', (match, partial, expected) => expect(truth(match, asset(partial))).toBe(expected));

  test.each([
    [{ id: 'x', name: '', hidden: false }, false],
    [{ id: 'x', name: 'Anna', hidden: true }, false],
    [{ id: 'x', name: 'Anna', hidden: false }, true],
  ])('row 38: a person is somebody with a name whom nobody has hidden: %j', (person, expected) =>
    expect(truth({ has: ['person'] }, asset({ persons: ['x'] }), { persons: [person] })).toBe(expected),
  );
});

describe('row 44: unless', () => {
  const decided = (unless: WrittenCondition, partial: AssetPartial = {}) => {
    const one = asset(partial);
    const compiled = compiledRule({ match: { type: 'image' }, unless });
    return [compiled.unless!.test(one, viewed()), unknownFields(compiled, one, viewed())];
  };
  test('what cannot be known to be excepted is left alone, and the field is named', () => {
    expect(decided(U)).toEqual([null, ['country']]);
    expect(decided({ any: [{ rating: { min: 4 } }, { not: U }, F] })).toEqual([null, ['country', 'rating']]);
    expect(decided(U, { exif: { country: 'Germany' } })).toEqual([false, []]);
  });
});

describe('what regexes capture', () => {
  const captures = (match: WrittenCondition, filename: string) =>
    capturesOf(compiledRule({ match }), asset({ filename }), viewed());
  test.each<readonly [WrittenCondition, string, Readonly<Record<string, string>>]>([
    [{ filename: '/^IMG_(?<n>\\d+)/' }, 'IMG_12.jpg', { n: '12' }],
    [{ filename: '/^IMG_(?<n>\\d+)/', stem: '/(?<last>.)$/' }, 'IMG_12.jpg', { n: '12', last: '2' }],
    [{ any: [{ filename: '/^X(?<x>.)/' }, { filename: '/(?<dot>\\.)/' }] }, 'IMG.jpg', { dot: '.' }],
    [{ not: { filename: '/^X(?<x>.)/' } }, 'IMG.jpg', {}],
    [{ filename: '!/^X(?<x>.)/' }, 'IMG.jpg', {}],
  ])('%j on %s: %j', (match, filename, expected) => expect(captures(match, filename)).toEqual(expected));
});

/** Any asset, as odd as a library can hold it. */
const odd = fc.oneof(fc.constant(''), fc.constant(' '), fc.constant('12024-01-01T00:00:00Z'), fc.string());
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const anyAsset: fc.Arbitrary<Asset> = fc
  .record({
    filename: odd,
    path: odd,
    mime: maybe(odd),
    takenAt: odd,
    localTime: odd,
    uploadedAt: odd,
    width: maybe(fc.double()),
    height: maybe(fc.integer()),
    duration: maybe(fc.double()),
    libraryId: maybe(odd),
    albums: fc.array(odd, { maxLength: 3 }),
    tags: fc.array(odd, { maxLength: 3 }),
    persons: fc.array(odd, { maxLength: 3 }),
    exif: fc.record({
      rating: maybe(fc.integer()),
      fileSize: maybe(fc.double()),
      country: maybe(odd),
      description: maybe(odd),
      make: maybe(odd),
      latitude: maybe(fc.double()),
    }),
  })
  .map((partial) => asset(partial));
const anyLeaf: fc.Arbitrary<WrittenCondition> = fc.constantFrom<WrittenCondition>(
  { filename: ['*.jpg', '!/x/'] },
  { extension: 'jpg' },
  { folder: '**/x' },
  { mime: 'image/*' },
  { camera: 'x*' },
  { country: '!Germany' },
  { description: '/./' },
  { rating: { min: 1 } },
  { 'file-size': { max: '1MB' } },
  { megapixels: { min: 1 } },
  { duration: { min: '1s' } },
  { taken: { after: '2024-01-01' } },
  { uploaded: { 'older-than': '1d' } },
  { album: ['a*', '!b'] },
  { tag: '!keep/**' },
  { person: { only: ['*'] } },
  { library: '!upload' },
  { has: ['gps', 'person'] },
  { missing: ['rating', 'exif-date'] },
);
const { anyCondition } = fc.letrec<{ anyCondition: WrittenCondition }>((tie) => ({
  anyCondition: fc.oneof(
    { depthSize: 'small' },
    anyLeaf,
    fc.record({ not: tie('anyCondition') }),
    fc.record({ all: fc.array(tie('anyCondition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('anyCondition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ none: fc.array(tie('anyCondition'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

describe('row 44: whatever the library holds', () => {
  const view = viewed();
  const test_ = (match: WrittenCondition, one: Asset): Truth => compiledRule({ match }).match.test(one, view);

  test('conditions answer, and the denial of an unknown never matches', () => {
    fc.assert(
      fc.property(anyCondition, anyAsset, (match, one) => {
        const answer = test_(match, one);
        expect([true, false, null]).toContain(answer);
        expect(test_({ not: match }, one)).toBe(answer === null ? null : !answer);
        expect(test_({ none: [match] }, one)).toBe(answer === null ? null : !answer);
      }),
    );
  });

  test('an unknown answer names at least one field, a known one none', () => {
    fc.assert(
      fc.property(anyCondition, anyAsset, (match, one) => {
        const compiled = compiledRule({ match });
        const known = compiled.match.test(one, view) !== null;
        expect(unknownFields(compiled, one, view).length === 0).toBe(known);
      }),
    );
  });
});
