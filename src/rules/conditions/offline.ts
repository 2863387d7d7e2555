import { flagWord } from './kinds/flag.js';

/** `offline`: whether its file is missing on the server. */
export const offline = flagWord({ name: 'offline', reads: 'offline', value: (asset) => asset.offline });
