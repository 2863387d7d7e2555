import type { Asset } from '../../model/asset.js';
import type { GroupDefinition } from '../grouping.js';

/** `by: album`: in the same album. What is in several albums is in several groups. */
export const album: GroupDefinition = {
  name: 'album',
  compile: () => ({
    by: 'album',
    // A group may cut through a stack, and what is done with it depends on that.
    needs: [{ field: 'albums' }, { field: 'stackId' }],
    parts(members) {
      const albums = new Map<string, Asset[]>();
      for (const asset of members)
        for (const ref of asset.albums) {
          const found = albums.get(ref);
          if (found) found.push(asset);
          else albums.set(ref, [asset]);
        }
      return [...albums].map(([ref, assets]) => ({ key: `album:${ref}`, members: assets, onServer: [] }));
    },
  }),
};
