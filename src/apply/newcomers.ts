import type { Asset } from '../model/asset.js';
import { albumOf, endangers } from '../model/change.js';
import { quote } from '../util/quote.js';
import type { World } from './staleness.js';

/**
 * Says which tag or album an asset that is to be trashed, hidden or rewritten has come into, when that is one which
 * the plan cannot have known: made since, or an album renamed since. By its name it may protect the asset. Only
 * where the rules ask for tags or albums at all.
 */
export function newMembership(asset: Asset, { plan, index, live }: World): string | undefined {
  const { newest } = plan.library;
  const changes = index.changesOf.get(asset.id) ?? [];
  if (!newest || !changes.some(endangers)) return undefined;
  const expect = plan.assets[asset.id]?.expect ?? {};
  const isNewer = (time: string | undefined, known: string | null): boolean =>
    time !== undefined && (known === null || time > known);
  // What the plan itself makes and changes is as it should be.
  const ours = new Set(
    plan.changes.flatMap((change) =>
      change.op === 'tag.create' ? change.after.value : change.op === 'album.create' ? change.after.name : [],
    ),
  );
  const touched = new Set(
    plan.changes.flatMap((change) =>
      change.op === 'album.add' || change.op === 'album.remove' ? change.album : (albumOf(change) ?? []),
    ),
  );
  if (expect.tags !== undefined)
    for (const { value, createdAt } of live.tags)
      if (asset.tags.includes(value) && isNewer(createdAt, newest.tag) && !ours.has(value))
        return `it got the new tag ${quote(value)}`;
  if (expect.albums !== undefined)
    for (const id of asset.albums) {
      const album = live.albums.get(id);
      if (album && isNewer(album.updatedAt, newest.album) && !touched.has(id) && !ours.has(album.name))
        return `its album ${quote(album.name)} is new or was changed`;
    }
  return undefined;
}
