import { stemOf } from '../groups/names.js';
import { textWord } from './kinds/text.js';

/** `stem`: name of the file without its extension. */
export const stem = textWord({
  name: 'stem',
  reads: ['filename'],
  value: (asset) => stemOf(asset.filename),
});
