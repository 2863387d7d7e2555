import { textWord } from './kinds/text.js';

/** `path`: of the file on the server. */
export const path = textWord({ name: 'path', reads: ['path'], kind: 'path', value: (asset) => asset.path });
