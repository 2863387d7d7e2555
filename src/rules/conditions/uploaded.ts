import { dateWord } from './kinds/date.js';

/** `uploaded`: when it came to the server. */
export const uploaded = dateWord({
  name: 'uploaded',
  reads: ['uploadedAt'],
  instant: (asset) => asset.uploadedAt,
});
