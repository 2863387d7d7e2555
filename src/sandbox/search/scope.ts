import { roleIn } from '../access.js';
import { noAccess } from '../errors.js';
import type { Call } from '../http/route.js';
import { compareTaken, firstSince, timelineOf } from '../state/timeline.js';
import type { Asset, State } from '../state/types.js';
import type { Filters } from './fields.js';

/** Owners whose assets a search returns: the user, and partners who are shown in the timeline. */
export function searchedOwners(state: State, userId: string): string[] {
  const partners = state.partners.filter((each) => each.sharedWithId === userId && each.inTimeline);
  return [userId, ...partners.map((each) => each.sharedById)];
}

/**
 * The assets a search has to look at, oldest first: the smallest set that is at hand, cut off below `takenAfter`.
 * With `albumIds`, 3.x looks into the albums whoever owns their assets; 2.7 stays with the searched owners.
 */
export function candidates(call: Call, filters: Filters): readonly Asset[] {
  const { state, user, major } = call;
  const owners = searchedOwners(state, user.id);
  if (filters.albumIds !== undefined && filters.albumIds.length > 0) {
    const albums = filters.albumIds.map((id) => state.albums.get(id));
    if (major === 3 && albums.some((album) => roleIn(album, user.id) === undefined))
      throw noAccess('album.read');
    const smallest = albums.reduce((a, b) => ((b?.assetIds.size ?? 0) < (a?.assetIds.size ?? 0) ? b : a));
    return since(
      sorted(state, smallest?.assetIds ?? []).filter((a) => major === 3 || owners.includes(a.ownerId)),
      filters,
    );
  }
  if (filters.id !== undefined)
    return sorted(state, [filters.id]).filter((asset) => owners.includes(asset.ownerId));
  const lists = owners.map((owner) => since(timelineOf(state, owner), filters));
  return lists.length === 1 ? (lists[0] as readonly Asset[]) : lists.flat().sort(compareTaken);
}

const sorted = (state: State, ids: Iterable<string>): Asset[] =>
  [...ids].flatMap((id) => state.assets.get(id) ?? []).sort(compareTaken);

function since(assets: readonly Asset[], filters: Filters): readonly Asset[] {
  const start = filters.takenAfter === undefined ? 0 : firstSince(assets, filters.takenAfter);
  return start === 0 ? assets : assets.slice(start);
}
