import type { GroupDefinition } from '../grouping.js';
import { collect } from './collect.js';
import { folderOf } from './names.js';

/** `by: folder`: in the same folder on the server, those below it not included. */
export const folder: GroupDefinition = {
  name: 'folder',
  compile: () => ({
    by: 'folder',
    // A group may cut through a stack, and what is done with it depends on that.
    needs: [{ field: 'path' }, { field: 'stackId' }],
    parts: (members) => collect('folder', members, (asset) => folderOf(asset.path)),
  }),
};
