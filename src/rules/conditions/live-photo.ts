import { flagWord } from './kinds/flag.js';

/** `live-photo`: whether it has a motion part. */
export const livePhoto = flagWord({
  name: 'live-photo',
  reads: 'livePhotoVideoId',
  value: (asset) => asset.livePhotoVideoId !== null,
});
