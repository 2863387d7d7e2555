import { describe, expect, test } from '@jest/globals';
import { areaOf, storedSize, toStored } from '../../../src/rules/exif/regions.js';
import { asset } from '../../support/asset.js';

const box = (x1: number, y1: number, x2: number, y2: number, imageWidth = 4000, imageHeight = 3000) => ({
  ...{ person: 'p1', x1, y1, x2, y2, imageWidth, imageHeight },
});
const AREA = { X: 0.25, Y: 0.4, W: 0.1, H: 0.2 };

describe('row 140: face boxes as regions', () => {
  test('centre and size in parts of the picture, to six decimals', () => {
    expect(toStored(areaOf(box(100, 200, 300, 400))!, null)).toEqual({
      X: 0.05,
      Y: 0.1,
      W: 0.05,
      H: 0.066667,
    });
    expect(toStored(areaOf(box(0, 0, 4000, 3000))!, '1')).toEqual({ X: 0.5, Y: 0.5, W: 1, H: 1 });
  });

  test.each([box(100, 200, 100, 400), box(100, 200, 300, 200), box(0, 0, 1, 1, 0)])(
    'no size, no region',
    (face) => {
      expect(areaOf(face)).toBeUndefined();
    },
  );

  test.each([
    ['1', 0.25, 0.4],
    ['2', 0.75, 0.4],
    ['3', 0.75, 0.6],
    ['4', 0.25, 0.6],
    ['5', 0.4, 0.25],
    ['6', 0.4, 0.75],
    ['7', 0.6, 0.75],
    ['8', 0.6, 0.25],
  ])('row 140, U-11: in the stored picture of orientation %s', (orientation, X, Y) => {
    const [W, H] = Number(orientation) > 4 ? [0.2, 0.1] : [0.1, 0.2];
    expect(toStored(AREA, orientation)).toEqual({ X, Y, W, H });
  });

  test.each([
    ['1', 400, 300, { W: 400, H: 300 }],
    ['6', 300, 400, { W: 400, H: 300 }],
    ['6', 400, 300, { W: 400, H: 300 }],
  ])(
    'row 140, U-11: the size is that of the stored picture (%s, %d × %d)',
    (orientation, width, height, size) => {
      const shown = orientation === '6' ? box(0, 0, 1, 1, 3000, 4000) : box(0, 0, 1, 1);
      expect(storedSize(asset({ width, height, exif: { orientation } }), shown)).toEqual(size);
    },
  );
});
