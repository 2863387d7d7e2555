import { rangeWord } from './kinds/range.js';

/** `height`: pixels. */
export const height = rangeWord({ name: 'height', reads: ['height'], value: (asset) => asset.height });
