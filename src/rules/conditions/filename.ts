import { textWord } from './kinds/text.js';

/** `filename`: name of the file as uploaded. */
export const filename = textWord({
  name: 'filename',
  reads: ['filename'],
  // A name that Immich does not know is none that a pattern could exclude.
  value: (asset) => asset.filename || null,
});
