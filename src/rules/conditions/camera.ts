import { cameraOf } from '../camera.js';
import { textWord } from './kinds/text.js';

/** `camera`: make and model. */
export const camera = textWord({
  name: 'camera',
  reads: ['exif.make', 'exif.model'],
  value: cameraOf,
  repeats: true,
});
