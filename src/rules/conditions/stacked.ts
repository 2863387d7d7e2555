import { flagWord } from './kinds/flag.js';

/** `stacked`: whether it is in a stack. */
export const stacked = flagWord({
  name: 'stacked',
  reads: 'stackId',
  value: (asset) => asset.stackId !== null,
});
