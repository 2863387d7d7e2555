import { known, textWord } from './kinds/text.js';

/** `lens`: as the file names it. */
export const lens = textWord({
  name: 'lens',
  reads: ['exif.lens'],
  value: (asset) => known(asset.exif.lens),
  repeats: true,
});
