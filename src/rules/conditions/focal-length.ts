import { rangeWord } from './kinds/range.js';

/** `focal-length`: millimetres, as the lens has them: not converted to 35 mm film. */
export const focalLength = rangeWord({
  name: 'focal-length',
  reads: ['exif.focalLength'],
  value: (asset) => asset.exif.focalLength,
  show: (length) => `${length} mm`,
});
