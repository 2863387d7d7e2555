import { choiceWord } from './kinds/choice.js';

/** `type`: image, video, audio or other. */
export const type = choiceWord('type', (asset) => asset.type);
