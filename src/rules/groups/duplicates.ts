import type { Asset } from '../../model/asset.js';
import { actKey } from '../../model/past.js';
import type { GroupDefinition, Part } from '../grouping.js';

const dismissed = (apart: readonly string[] | undefined): Part['skip'] =>
  apart && {
    code: 'dismissed',
    reason:
      'somebody said in Immich that these are no duplicates; to have them count as such: immich-rules overrides forget',
    act: actKey.apart(apart),
  };

/**
 * `by: duplicates`: Immich's own groups. A photo and a video are never one group, whatever Immich found; nor are
 * those that somebody dismissed and that Immich put together again.
 */
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
          skip: dismissed(view.apart(group.members)),
        };
      });
    },
  }),
};
