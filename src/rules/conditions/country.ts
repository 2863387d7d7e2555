import { known, textWord } from './kinds/text.js';

/** `country`: where it was taken. */
export const country = textWord({
  name: 'country',
  reads: ['exif.country'],
  value: (asset) => known(asset.exif.country),
  repeats: true,
});
