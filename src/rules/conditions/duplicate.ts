import { flagWord } from './kinds/flag.js';

/** `duplicate`: whether Immich has it in a group of duplicates. */
export const duplicate = flagWord({
  name: 'duplicate',
  reads: 'duplicateId',
  value: (asset) => asset.duplicateId !== null,
});
