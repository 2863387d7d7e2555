import { rangeWord } from './kinds/range.js';

/** `iso`: sensitivity. */
export const iso = rangeWord({ name: 'iso', reads: ['exif.iso'], value: (asset) => asset.exif.iso });
