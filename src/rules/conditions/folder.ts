import { folderOf } from '../groups/names.js';
import { textWord } from './kinds/text.js';

/** `folder`: path of the folder that the file is in, on the server. */
export const folder = textWord({
  name: 'folder',
  reads: ['path'],
  kind: 'path',
  value: (asset) => folderOf(asset.path),
  repeats: true,
});
