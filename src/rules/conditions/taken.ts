import { dateWord } from './kinds/date.js';

/** `taken`: when it was taken. A day without a zone is a day on the photographer's clock, wherever that was. */
export const taken = dateWord({
  name: 'taken',
  reads: ['takenAt', 'localTime'],
  instant: (asset) => asset.takenAt,
  clock: (asset) => asset.localTime,
});
