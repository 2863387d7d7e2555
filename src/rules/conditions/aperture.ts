import { rangeWord } from './kinds/range.js';

/** `aperture`: the f-number; a small one is a wide opening. */
export const aperture = rangeWord({
  name: 'aperture',
  reads: ['exif.fNumber'],
  value: (asset) => asset.exif.fNumber,
  show: (number) => `f/${number}`,
});
