import type { Asset } from '../../../model/asset.js';
import { foundAt } from '../found.js';
import { indexOf } from '../index-of.js';
import { OWN_DATE, ownDate } from '../own-date.js';
import type { DateSource } from '../source.js';

/** Assets by the duplicate group they are in. */
const matesOf = indexOf((view) => {
  const groups = new Map<string, Asset[]>();
  for (const asset of view.assets()) {
    if (asset.duplicateId === null) continue;
    const group = groups.get(asset.duplicateId);
    if (group) group.push(asset);
    else groups.set(asset.duplicateId, [asset]);
  }
  return groups;
});

/** The oldest date that another member of the duplicate group has of its own. */
export const duplicates: DateSource = {
  needs: [{ field: 'duplicateId' }, ...OWN_DATE.map((field) => ({ field }))],
  looksAround: true,
  find(asset, view, { zone, isPlausible }) {
    if (asset.duplicateId === null) return null;
    const mates = matesOf(view).get(asset.duplicateId) ?? [];
    const dated = mates.flatMap((mate) => {
      const at = mate.id === asset.id ? null : ownDate(mate);
      if (at === null) return [];
      const found = foundAt(at, zone, `from its duplicate ${mate.filename}`);
      return isPlausible(found) ? [found] : [];
    });
    return dated.sort((a, b) => a.at.toMillis() - b.at.toMillis())[0] ?? null;
  },
};
