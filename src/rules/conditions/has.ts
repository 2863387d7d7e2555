import { presenceWord } from './kinds/presence-word.js';

/** `has: [fields]`: has a value for every one of them. */
export const has = presenceWord('has');
