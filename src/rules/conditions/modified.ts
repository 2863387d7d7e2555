import { dateWord } from './kinds/date.js';

/** `modified`: when the file was last changed, as its disk or its uploader said. */
export const modified = dateWord({
  name: 'modified',
  reads: ['modifiedAt'],
  instant: (asset) => asset.modifiedAt,
});
