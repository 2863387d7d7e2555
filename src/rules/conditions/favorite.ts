import { flagWord } from './kinds/flag.js';

/** `favorite: true | false`. */
export const favorite = flagWord({ name: 'favorite', reads: 'favorite', value: (asset) => asset.favorite });
