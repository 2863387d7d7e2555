import { assetOf, type Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import type { Earlier } from './earlier-runs.js';
import { holds } from './holds.js';
import type { Live } from './live.js';
import type { Refs } from './refs.js';

/** What an earlier run of this plan has done and somebody has taken back since, each with the reason: it is not done twice. */
export function takenBack(
  plan: Plan,
  { assets, withAlbums }: Live,
  refs: Refs,
  { done }: Earlier,
): ReadonlyMap<string, string> {
  const isBack = (change: Change): boolean => {
    const id = assetOf(change) ?? '';
    const so = holds(change, assets.get(id), refs, withAlbums.has(id));
    return change.op === 'album.create' || change.op === 'tag.create' ? so !== true : so === false;
  };
  return new Map(
    plan.changes.flatMap((change) =>
      done.has(change.id) && isBack(change)
        ? [[change.id, 'an earlier run of this plan did it, and somebody took it back since'] as const]
        : [],
    ),
  );
}
