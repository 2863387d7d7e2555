import type { GroupDefinition } from '../grouping.js';
import { collect } from './collect.js';

/** `by: checksum`: entries whose files are the same to the last bit. */
export const checksum: GroupDefinition = {
  name: 'checksum',
  compile: () => ({
    by: 'checksum',
    // A group may cut through a stack, and what is done with it depends on that.
    needs: [{ field: 'checksum' }, { field: 'stackId' }],
    parts: (members) => collect('checksum', members, (asset) => asset.checksum),
  }),
};
