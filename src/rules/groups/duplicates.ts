import type { Asset } from '../../model/asset.js';
import type { GroupDefinition } from '../grouping.js';

/** `by: duplicates`: Immich's own groups. A photo and a video are never one group, whatever Immich found. */
export const duplicates: GroupDefinition = {
  name: 'duplicates',
  compile: () => ({
    by: 'duplicates',
    needs: [{ field: 'duplicateId' }],
    same: ['type'],
    parts(members, view) {
      const groups = view.duplicates();
      const grouped = new Set(groups.flatMap((group) => group.members));
      const picked = new Set(members.map(({ id }) => id).filter((id) => grouped.has(id)));
      return groups.map((group) => {
        const live = group.members.map((id) => view.asset(id)).filter((asset) => asset !== undefined);
        return {
          key: `duplicates:${group.id}`,
          members: live.filter((asset: Asset) => picked.has(asset.id)),
          onServer: live,
        };
      });
    },
  }),
};
