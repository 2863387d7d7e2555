import type { Call } from '../http/route.js';
import type { Asset } from '../state/types.js';
import type { MetadataSearch } from './fields.js';
import { filterOf } from './filter.js';
import { candidates } from './scope.js';

export interface Page {
  readonly assets: readonly Asset[];
  readonly hasNext: boolean;
}

/** One page of a search, newest first unless asked otherwise. */
export function searchPage(call: Call, search: MetadataSearch): Page {
  const size = search.size ?? 250;
  const page = search.page ?? 1;
  const keep = filterOf(call, search);
  const all = candidates(call, search);
  const order = call.major === 2 ? withoutTieBreak(page) : (assets: readonly Asset[]) => assets;
  const ascending = search.order === 'asc';
  const from = (page - 1) * size;
  const found: Asset[] = [];
  let seen = 0;
  for (const run of runs(all, ascending)) {
    for (const asset of order(run)) {
      if (!keep(asset)) continue;
      if (seen++ < from) continue;
      if (found.length === size) return { assets: found, hasNext: true };
      found.push(asset);
    }
  }
  return { assets: found, hasNext: false };
}

/** Assets of one instant at a time, in the order wanted. */
function* runs(assets: readonly Asset[], ascending: boolean): Generator<readonly Asset[]> {
  const step = ascending ? 1 : -1;
  let at = ascending ? 0 : assets.length - 1;
  while (at >= 0 && at < assets.length) {
    const first = assets[at] as Asset;
    const run = [first];
    for (at += step; assets[at]?.fileCreatedAt === first.fileCreatedAt; at += step)
      run.push(assets[at] as Asset);
    yield run;
  }
}

/**
 * 2.7 sorts by the capture time alone: assets of one instant come in another order on every page, so paging by
 * offset repeats some and misses others. Turning each run by the page's number shows the same.
 */
function withoutTieBreak(page: number): (run: readonly Asset[]) => readonly Asset[] {
  return (run) => {
    if (run.length === 1) return run;
    const turn = (page - 1) % run.length;
    return [...run.slice(turn), ...run.slice(0, turn)];
  };
}
