import { presenceWord } from './kinds/presence-word.js';

/** `missing: [fields]`: has no value for any of them. */
export const missing = presenceWord('missing');
