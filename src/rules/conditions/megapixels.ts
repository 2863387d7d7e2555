import { rangeWord } from './kinds/range.js';

/** `megapixels`: width times height in millions. */
export const megapixels = rangeWord({
  name: 'megapixels',
  reads: ['width', 'height'],
  value: ({ width, height }) => (width === null || height === null ? null : (width * height) / 1e6),
});
