import type { Asset } from '../model/asset.js';
import type { Hints } from '../model/server.js';
import type { Http } from './call.js';
import { mapAsset } from './map/asset.js';
import { VISIBLE } from './search.js';
import { between, walk } from './walk.js';

/** What a page of a walk costs the server, measured in single assets (62 to 5.2 ms). */
export const PAGE_COST = 12;
/** Pages that may have next to nothing before the walk is given up. */
const PATIENCE = 2;

/**
 * Those of the assets, and their neighbours, that are still about where they were: pages of the timeline and of the
 * archive, from one place where an asset is wanted on, and the next from the place of the next one. Never more
 * requests than assets, and when the pages cost the server more than it would to ask for each, it ends early.
 *
 * To ask what has changed since the last look (`updatedAfter`) would be fewer pages, but not safe: a description,
 * rating, date or place that somebody sets is in the answers at once, while Immich moves `updatedAt` only when its
 * background job has written the sidecar, and for albums and faces not at all (seen on 2.7.5 and 3.1.0). While a run
 * keeps those jobs busy, that can be minutes later.
 */
export async function readNear(
  http: Http,
  ids: readonly string[],
  places: NonNullable<Hints['places']>,
): Promise<readonly Asset[]> {
  const wanted = new Set(ids);
  const near = VISIBLE.map(async (visibility) => {
    const times = ids
      .flatMap((id) => places.get(id) ?? [])
      .flatMap((place) => (place.visibility === visibility ? place.takenAt : []))
      .sort();
    const found: Asset[] = [];
    if (times.length === 0) return found;
    const filter = { visibility, withExif: true, withPeople: true } as const;
    const span = between(times[0]!, times.at(-1)!);
    const skip = (time: string) => times.find((one) => one >= time);
    let pages = 0;
    for await (const page of walk(http, { ...filter, ...span }, mapAsset, skip)) {
      found.push(...page.filter(({ id }) => wanted.has(id)));
      if (PAGE_COST * (++pages - PATIENCE) > found.length) break;
    }
    return found;
  });
  return (await Promise.all(near)).flat();
}
