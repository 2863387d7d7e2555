import type { Asset } from '../model/asset.js';
import { assetOf, type Change, type Op } from '../model/change.js';
import type { Batch } from './schedule.js';

/** Photos or albums that are looked at together, so that little time passes between the look and the last request. */
const MOST = 200;
/** Where every photo or album gets a value of its own, each is a batch by itself. */
const SHARED: ReadonlySet<Op> = new Set<Op>(['asset.set', 'album.set']);

/** Batches of a wave by the look that they share: their photos or albums are read again with few requests. */
export function looksOf(wave: readonly Batch[]): readonly (readonly Batch[])[] {
  const looks: Batch[][] = [];
  let seen = new Set<string>();
  for (const batch of wave) {
    const last = looks.at(-1);
    const targets = batch.changes.map(({ target }) => target);
    const all = new Set([...seen, ...targets]);
    if (SHARED.has(batch.op) && last?.[0]?.op === batch.op && all.size <= MOST) {
      last.push(batch);
      seen = all;
    } else {
      looks.push([batch]);
      seen = new Set(targets);
    }
  }
  return looks;
}

/** Photos that were taken one after the other come into one batch, since they can be read again together. */
export function byTime(changes: readonly Change[], assets: ReadonlyMap<string, Asset>): readonly Change[] {
  const timed = changes.map((change) => ({ change, time: assets.get(assetOf(change) ?? '')?.takenAt ?? '' }));
  return timed.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ change }) => change);
}
