import { choiceWord } from './kinds/choice.js';

/** `visibility`: timeline, archive, hidden or locked. */
export const visibility = choiceWord('visibility', (asset) => asset.visibility);
