import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AssetLiteral, LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import type { SeedAsset } from '../../src/sandbox/seed.js';
import { loadState } from '../../src/sandbox/state/load.js';

const backAndForth = (literals: LibraryLiteral): LibraryLiteral =>
  literalsOf(loadState(seedFromLiterals(literals), '3.1.0'));

const assetsOf = (literals: LibraryLiteral): SeedAsset[] => [...seedFromLiterals(literals).assets];

describe('a library literal', () => {
  test('comes back as it was written, sorted and without defaults', () => {
    const literals: LibraryLiteral = {
      user: 'Rosa',
      assets: {
        a: {
          filename: 'DSC_1.nef',
          duplicate: 'g1',
          taken: '2024-05-01T12:00:00',
          timezone: 'Europe/Rome',
          width: 6000,
          height: 4000,
          make: 'NIKON',
          model: 'Z 6',
          lat: 41.89,
          lon: 12.49,
          city: 'Rome',
          albums: ['Holiday', 'Rome'],
          tags: ['Places/Rome', 'raw'],
          persons: ['Alice', 'Bob'],
          stack: { name: 's1', primary: true },
        },
        b: { filename: 'DSC_1.jpg', duplicate: 'g1', checksum: 'same', stack: 's1', 'unnamed-faces': 2 },
        live: { filename: 'IMG_3.heic', 'live-video': 'motion', favorite: true, rating: 4 },
        motion: { filename: 'IMG_3.mov', duration: 2.5 },
        old: { filename: 'scan.jpg', trashed: true, visibility: 'archive', uploaded: '2020-02-03T04:05:06Z' },
        theirs: { filename: 'bob.jpg', owner: 'Bob', library: 'NAS', offline: true, edited: true },
      },
      albums: { Empty: {}, Rome: { shared: { Bob: 'editor' }, description: 'sun' } },
      persons: ['Carol', { name: 'Dave', hidden: true }],
      tags: ['todo'],
    };
    expect(backAndForth(literals)).toEqual(literals);
  });

  test('always gives the same version-4 ids', () => {
    const literals = { assets: { a: { filename: 'a.jpg', tags: ['x/y'], albums: ['A'] } } };
    expect(seedFromLiterals(literals)).toEqual(seedFromLiterals(literals));
    for (const { id } of assetsOf(literals))
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
  });

  test.each<[Partial<AssetLiteral>, Partial<SeedAsset>, string | null]>([
    [
      { taken: '2024-05-01T12:00:00+02:00' },
      { fileCreatedAt: '2024-05-01T10:00:00.000Z', localDateTime: '2024-05-01T12:00:00.000Z' },
      'UTC+2',
    ],
    [
      { taken: '2024-05-01T12:00:00', timezone: 'Asia/Tokyo' },
      { fileCreatedAt: '2024-05-01T03:00:00.000Z', localDateTime: '2024-05-01T12:00:00.000Z' },
      'Asia/Tokyo',
    ],
    [
      { taken: '2024-05-01' },
      { fileCreatedAt: '2024-05-01T00:00:00.000Z', localDateTime: '2024-05-01T00:00:00.000Z' },
      null,
    ],
    [{}, { fileCreatedAt: '2025-01-01T00:00:00.000Z', localDateTime: '2025-01-01T00:00:00.000Z' }, null],
  ])('places %j in time', (literal, expected, zone) => {
    const [asset] = assetsOf({ assets: { a: { filename: 'a.jpg', ...literal } } });
    expect(asset).toMatchObject(expected);
    expect(asset?.exifInfo.timeZone).toBe(zone);
  });

  test('refuses a word it does not know and a live video that is not there', () => {
    const misspelt = { assets: { a: { filename: 'a.jpg', favourite: true } } } as unknown as LibraryLiteral;
    expect(() => seedFromLiterals(misspelt)).toThrow('unknown field "favourite"');
    const lonely = { assets: { a: { filename: 'a.jpg', 'live-video': 'b' } } };
    expect(() => seedFromLiterals(lonely)).toThrow('There is no asset "b"');
    expect(() => seedFromLiterals({ assets: { a: { filename: 'a.jpg', taken: 'soon' } } })).toThrow(
      'no date and time',
    );
  });

  test('once normalised, stays as it is', () => {
    const names = fc.uniqueArray(fc.constantFrom('Rome', 'Été', 'a/b', 'a/c', 'x'), { maxLength: 3 });
    const asset = fc.record(
      {
        filename: fc.constantFrom('a.jpg', 'b.MOV', 'ü 😀.heic'),
        taken: fc.constantFrom('2024-05-01T12:00:00', '1999-12-31T23:59:59.5', '2020-02-29T00:00:00Z'),
        albums: names,
        tags: names,
        persons: names,
        rating: fc.integer({ min: 1, max: 5 }),
        favorite: fc.boolean(),
        duplicate: fc.constantFrom('g1', 'g2'),
        stack: fc.constantFrom('s1', 's2'),
        trashed: fc.boolean(),
      },
      { requiredKeys: ['filename'] },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), asset), (assets) => {
        const once = backAndForth({ assets: assets as LibraryLiteral['assets'] });
        expect(backAndForth(once)).toEqual(once);
      }),
    );
  });
});
