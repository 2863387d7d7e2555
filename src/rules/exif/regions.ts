import type { Asset } from '../../model/asset.js';
import type { TagStruct } from '../../model/file-tags.js';
import type { FaceBox } from '../../model/library.js';

/** Centre and size of a rectangle, as parts of the picture's width and height. */
export interface Area {
  readonly X: number;
  readonly Y: number;
  readonly W: number;
  readonly H: number;
}

/**
 * A face as MWG regions have it: the centre and the size in parts of the picture, to six decimals. `undefined` when
 * the box or the picture has no size. Source: Metadata Working Group, Guidelines for Handling Image Metadata 2.0.
 */
export function areaOf(face: FaceBox): Area | undefined {
  const width = face.x2 - face.x1;
  const height = face.y2 - face.y1;
  if (width <= 0 || height <= 0 || face.imageWidth <= 0 || face.imageHeight <= 0) return undefined;
  return {
    X: (face.x1 + width / 2) / face.imageWidth,
    Y: (face.y1 + height / 2) / face.imageHeight,
    W: width / face.imageWidth,
    H: height / face.imageHeight,
  };
}

/** Where a point of the picture as it is shown lies in the picture as it is stored, by EXIF orientation. */
const STORED: Readonly<Record<string, (x: number, y: number) => readonly [number, number]>> = {
  '2': (x, y) => [1 - x, y],
  '3': (x, y) => [1 - x, 1 - y],
  '4': (x, y) => [x, 1 - y],
  '5': (x, y) => [y, x],
  '6': (x, y) => [y, 1 - x],
  '7': (x, y) => [1 - y, 1 - x],
  '8': (x, y) => [1 - y, x],
};

const isSideways = (orientation: string | null): boolean => /^[5-8]$/.test(orientation ?? '');

/** Immich's boxes lie in the picture as it is shown; regions in a file in the picture as it is stored. */
export function toStored({ X, Y, W, H }: Area, orientation: string | null): Area {
  const [x, y] = STORED[orientation ?? '']?.(X, Y) ?? [X, Y];
  const [w, h] = isSideways(orientation) ? [H, W] : [W, H];
  return { X: six(x), Y: six(y), W: six(w), H: six(h) };
}

const six = (number: number): number => Number(number.toFixed(6)) + 0;

/** Width and height of the picture as it is stored: the face tells whether Immich's own are those of the shown one. */
export function storedSize(
  { width, height, exif }: Asset,
  { imageWidth, imageHeight }: FaceBox,
): { readonly W: number; readonly H: number } | undefined {
  if (!width || !height) return undefined;
  if (!isSideways(exif.orientation)) return { W: width, H: height };
  const isShown = width > height === imageWidth > imageHeight;
  return isShown ? { W: height, H: width } : { W: width, H: height };
}

export const regionOf = (name: string, area: Area): TagStruct => ({
  Area: { ...area, Unit: 'normalized' },
  Name: name,
  Type: 'Face',
});
