import { parseSize } from '../../util/units.js';
import { rangeWord } from './kinds/range.js';

/** `file-size`: bytes, or with a unit: 200MB. */
export const fileSize = rangeWord({
  name: 'file-size',
  reads: ['exif.fileSize'],
  value: (asset) => asset.exif.fileSize,
  parse: parseSize,
  show: (bytes) => `${bytes} B`,
});
