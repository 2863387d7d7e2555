import { known, textWord } from './kinds/text.js';

/** `mime`: media type of the file. */
export const mime = textWord({
  name: 'mime',
  reads: ['mime'],
  value: (asset) => known(asset.mime),
  repeats: true,
});
