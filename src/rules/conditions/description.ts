import { known, textWord } from './kinds/text.js';

/** `description`: the caption in Immich. */
export const description = textWord({
  name: 'description',
  reads: ['exif.description'],
  value: (asset) => known(asset.exif.description),
});
