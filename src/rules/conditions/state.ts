import { known, textWord } from './kinds/text.js';

/** `state`: state or region where it was taken. */
export const state = textWord({
  name: 'state',
  reads: ['exif.state'],
  value: (asset) => known(asset.exif.state),
  repeats: true,
});
