import { known, textWord } from './kinds/text.js';

/** `city`: where it was taken, as Immich found out. */
export const city = textWord({
  name: 'city',
  reads: ['exif.city'],
  value: (asset) => known(asset.exif.city),
  repeats: true,
});
