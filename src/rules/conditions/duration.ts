import { parseDuration } from '../../util/units.js';
import { rangeWord } from './kinds/range.js';

/** `duration`: seconds, or with a unit: 2m. A still has none. */
export const duration = rangeWord({
  name: 'duration',
  reads: ['duration'],
  value: (asset) => asset.duration,
  parse: parseDuration,
  show: (seconds) => `${seconds} s`,
});
