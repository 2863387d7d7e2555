import { expect, test } from '@jest/globals';
import type { WrittenCriterion } from '../../../src/model/config.js';
import { compileRanking } from '../../../src/rules/ranking/index.js';
import type { AssetPartial } from '../../support/asset.js';
import { contextOf, ranked } from '../../support/rules.js';

const date = (dateTimeOriginal: string | null): AssetPartial => ({ exif: { dateTimeOriginal } });
const size = (fileSize: number | null): AssetPartial => ({ exif: { fileSize } });

test.each<[string, WrittenCriterion, AssetPartial[], string, boolean]>([
  [
    'row 45: the smaller instant wins',
    { lowest: 'taken' },
    [date('2024-01-02T00:00:00.000Z'), date('2024-01-01T00:00:00.000Z')],
    'ba',
    true,
  ],
  [
    'row 45: a missing date ranks last',
    { lowest: 'taken' },
    [date(null), date('2024-01-01T00:00:00.000Z')],
    'ba',
    true,
  ],
  [
    'row 45: a date that cannot be read ranks last and never crashes',
    { lowest: 'taken' },
    [date('0000:00:00'), date('2024-01-01T00:00:00.000Z')],
    'ba',
    true,
  ],
  [
    'row 45: one instant in two offsets is a tie',
    { lowest: 'taken' },
    [date('2024-01-01T02:00:00+02:00'), date('2024-01-01T00:00:00.000Z')],
    'ab',
    false,
  ],
  [
    'row 45: a missing date is last also when the latest is best',
    { highest: 'taken' },
    [date(null), date('2024-01-01T00:00:00.000Z')],
    'ba',
    true,
  ],
  [
    'row 46: without a tolerance a millisecond counts',
    { lowest: 'taken' },
    [date('2024-01-01T00:00:00.001Z'), date('2024-01-01T00:00:00.000Z')],
    'ba',
    true,
  ],
  [
    'row 46: within the tolerance dates are equal',
    { lowest: 'taken', tolerance: '2s' },
    [date('2024-01-01T00:00:02.000Z'), date('2024-01-01T00:00:00.000Z')],
    'ab',
    false,
  ],
  [
    'row 46: a tolerance without a unit counts seconds',
    { lowest: 'taken', tolerance: 1 },
    [date('2024-01-01T00:00:02.000Z'), date('2024-01-01T00:00:00.000Z')],
    'ba',
    true,
  ],
  [
    'row 47: a preferred format beats others in any case',
    { prefer: { extension: ['heic', 'heif', 'dng'] } },
    [{ filename: 'a.jpg' }, { filename: 'a.HEIF' }],
    'ba',
    true,
  ],
  [
    'prefer: unknown is no match',
    { prefer: { country: 'France' } },
    [{}, { exif: { country: 'France' } }, { exif: { country: 'Italy' } }],
    'bac',
    true,
  ],
  [
    'avoid: what matches comes last',
    { avoid: { extension: ['jpg'] } },
    [{ filename: 'a.jpg' }, { filename: 'a.png' }],
    'ba',
    true,
  ],
  ['row 48: the bigger file wins', { highest: 'file-size' }, [size(1), size(2)], 'ba', true],
  ['row 48: a missing size is worst, no crash', { highest: 'file-size' }, [size(null), size(0)], 'ba', true],
  ['a missing size is worst for lowest too', { lowest: 'file-size' }, [size(null), size(9)], 'ba', true],
  [
    'a tolerance in bytes',
    { highest: 'file-size', tolerance: '1kB' },
    [size(1000), size(2000), size(2001)],
    'bca',
    false,
  ],
  [
    'row 49: more exif values win',
    { highest: 'exif-fields' },
    [{ exif: { fieldCount: 3 } }, { exif: { fieldCount: 4 } }],
    'ba',
    true,
  ],
  [
    'megapixels: missing is worst',
    { highest: 'megapixels' },
    [{ width: 10 }, { width: 10, height: 10 }, { width: 20, height: 10 }],
    'cba',
    true,
  ],
  ['rating', { highest: 'rating' }, [{}, { exif: { rating: -1 } }, { exif: { rating: 5 } }], 'cba', true],
  ['albums', { highest: 'albums' }, [{}, { albums: ['x'] }], 'ba', true],
  ['tags', { lowest: 'tags' }, [{ tags: ['x'] }, {}], 'ba', true],
  ['duration', { highest: 'duration' }, [{ duration: 1 }, { duration: 2 }, {}], 'bac', true],
  [
    'uploaded',
    { lowest: 'uploaded' },
    [{ uploadedAt: '2024-01-02T00:00:00.000Z' }, { uploadedAt: '2024-01-01T00:00:00.000Z' }],
    'ba',
    true,
  ],
  [
    'filename-length counts characters',
    { lowest: 'filename-length' },
    [{ filename: 'IMG_1 (1).jpg' }, { filename: '😀.jpg' }],
    'ba',
    true,
  ],
  ['width', { highest: 'width' }, [{ width: 1 }, { width: 2 }], 'ba', true],
  ['height', { highest: 'height' }, [{ height: 1 }, { height: 2 }], 'ba', true],
  ['row 50: the lowest id decides a tie', { lowest: 'id' }, [{}, {}], 'ab', true],
])('%s', (_name, criterion, partials, order, decided) => {
  expect(ranked([criterion], partials)).toMatchObject({ order, decided });
});

test.each<[string, WrittenCriterion, string, (string | number)[]]>([
  ['an unknown measure', { highest: 'size' }, 'unknown-measure', [0, 'highest']],
  ['a size for a date', { lowest: 'taken', tolerance: '1kB' }, 'bad-tolerance', [0, 'tolerance']],
  ['a duration for a size', { highest: 'file-size', tolerance: '2s' }, 'bad-tolerance', [0, 'tolerance']],
  ['any tolerance for an id', { lowest: 'id', tolerance: 1 }, 'bad-tolerance', [0, 'tolerance']],
  ['nothing at all', {}, 'empty-criterion', [0]],
])('%s is reported at its place', (_name, criterion, code, path) => {
  const context = contextOf();
  compileRanking([criterion], context);
  expect(context.errors).toMatchObject([{ code, path }]);
});
