import type { Asset } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { ReadProgress } from '../model/server.js';
import type { Http } from './http.js';
import { splitTimeline } from './ranges.js';
import { count, type SearchFilter, VISIBLE, walk } from './search.js';

const WALKERS = 4;
const ATTEMPTS = 3;

/**
 * Every asset in the timeline and the archive, partners' too, by several walks side by side. The number found is
 * compared with the server's own count afterwards; while they differ (assets came or went, or 2.7 lost some among
 * equal times) it is read again. Throws ImmichError when they never agree: a part of a library is no library.
 */
export async function readAll(
  http: Http,
  withPeople: boolean,
  onProgress?: (progress: ReadProgress) => void,
): Promise<readonly Asset[]> {
  const known = new Map<string, Asset>();
  let found = 0;
  let total = 0;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const now = await walkAll(http, withPeople, total || null, onProgress);
    for (const [id, asset] of now) known.set(id, asset);
    total = await countAll(http);
    found = now.size;
    if (now.size === total) return [...now.values()];
    if (known.size === total) return [...known.values()];
  }
  throw new ImmichError('bad-answer', `The server counts ${total} assets, but only ${found} could be read.`, {
    hint: 'Are photos being imported or deleted right now? Try again when that is done.',
  });
}

async function walkAll(
  http: Http,
  withPeople: boolean,
  total: number | null,
  onProgress?: (progress: ReadProgress) => void,
): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const expected = total ?? (onProgress ? await countAll(http) : null);
  const collect = async (filter: SearchFilter): Promise<void> => {
    for await (const asset of walk(http, {
      ...filter,
      withExif: true,
      ...(withPeople && { withPeople: true as const }),
    })) {
      assets.set(asset.id, asset);
      if (assets.size % 500 === 0) onProgress?.({ what: 'assets', done: assets.size, total: expected });
    }
  };
  const ranges = await splitTimeline(http, WALKERS);
  await Promise.all([
    ...ranges.map((range) => collect({ visibility: 'timeline', ...range })),
    collect({ visibility: 'archive' }),
  ]);
  return assets;
}

async function countAll(http: Http): Promise<number> {
  const counts = await Promise.all(VISIBLE.map((visibility) => count(http, { visibility })));
  return counts.reduce((sum, one) => sum + one, 0);
}
