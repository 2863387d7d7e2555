import { rangeWord } from './kinds/range.js';

/** `rating`: stars, 1 to 5; -1 for rejected. */
export const rating = rangeWord({
  name: 'rating',
  reads: ['exif.rating'],
  value: (asset) => asset.exif.rating,
});
