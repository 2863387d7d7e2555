import { extensionOf } from '../groups/names.js';
import { textWord } from './kinds/text.js';

/** `extension`: without the dot, though people write one. A file without extension has an empty one. */
export const extension = textWord({
  name: 'extension',
  reads: ['filename'],
  value: (asset) => extensionOf(asset.filename),
  tidy: (text) => text.replace(/^(!?)\./, '$1'),
  repeats: true,
});
