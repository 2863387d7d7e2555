import { rangeWord } from './kinds/range.js';

/** `width`: pixels. */
export const width = rangeWord({ name: 'width', reads: ['width'], value: (asset) => asset.width });
