import { textWord } from './kinds/text.js';

/** `filename`: name of the file as uploaded. */
export const filename = textWord({
  name: 'filename',
  reads: ['filename'],
  value: (asset) => asset.filename,
});
