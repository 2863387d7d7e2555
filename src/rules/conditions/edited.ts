import { flagWord } from './kinds/flag.js';

/** `edited`: whether it was edited in Immich. */
export const edited = flagWord({ name: 'edited', reads: 'edited', value: (asset) => asset.edited });
