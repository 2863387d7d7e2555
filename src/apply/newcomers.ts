import type { Asset } from '../model/asset.js';
import { endangers } from '../model/change.js';
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
  if (expect.tags !== undefined)
    for (const value of asset.tags)
      if (isNewer(live.tagMadeAt.get(value), newest.tag) && !index.made.has(value))
        return `it got the new tag ${quote(value)}`;
  if (expect.albums !== undefined)
    for (const id of asset.albums) {
      const album = live.albums.get(id);
      if (!album || index.albums.has(id) || index.made.has(album.name)) continue;
      if (isNewer(album.updatedAt, newest.album))
        return `its album ${quote(album.name)} is new or was changed`;
    }
  return undefined;
}
