import type { Asset } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { ReadProgress } from '../model/server.js';
import type { Http } from './call.js';
import { mapAsset } from './map/asset.js';
import type { Row } from './map/narrow.js';
import { splitTimeline } from './ranges.js';
import { readAsset } from './read-asset.js';
import { count, type Found, mapFound, type SearchFilter, VISIBLE } from './search.js';
import { walk } from './walk.js';
import type { WireAsset } from './wire.js';

const WALKERS = 4;

/**
 * Every asset in the timeline and the archive, partners' too, by several walks side by side. Assets may come and go
 * meanwhile, but at least as many must be found as the server counted at some time. If not, a second walk looks for
 * those that the first could not see: the search leaves out files whose metadata Immich has not read when it is
 * asked for metadata. Throws ImmichError when some are still missing: a part of a library is no library.
 */
export async function readAll(
  http: Http,
  withPeople: boolean,
  onProgress?: (progress: ReadProgress) => void,
): Promise<readonly Asset[]> {
  const before = await countAll(http);
  const assets = new Map<string, Asset>();
  const parts = { withExif: true, ...(withPeople && { withPeople: true as const }) } as const;
  await walkAll(http, parts, mapAsset, (page) => {
    for (const asset of page) assets.set(asset.id, asset);
    onProgress?.({ what: 'assets', done: assets.size, total: before });
  });
  const expected = Math.min(before, await countAll(http));
  if (assets.size >= expected) return [...assets.values()];

  for (const asset of await readUnseen(http, assets, withPeople)) assets.set(asset.id, asset);
  const total = Math.min(expected, await countAll(http));
  if (assets.size >= total) return [...assets.values()];
  throw new ImmichError(
    'bad-answer',
    `The server counts ${total} assets, but only ${assets.size} could be read.`,
    { hint: 'Are many photos being imported or changed right now? Try again when that is done.' },
  );
}

async function walkAll<T extends Found>(
  http: Http,
  parts: Pick<SearchFilter, 'withExif' | 'withPeople'>,
  map: (asset: Row<WireAsset>) => T,
  onPage: (page: readonly T[]) => void,
): Promise<void> {
  const collect = async (filter: SearchFilter): Promise<void> => {
    for await (const page of walk(http, { ...filter, ...parts }, map)) onPage(page);
  };
  const ranges = await splitTimeline(http, WALKERS);
  await Promise.all([
    ...ranges.map((range) => collect({ visibility: 'timeline', ...range })),
    collect({ visibility: 'archive' }),
  ]);
}

/** Assets that only a search without metadata finds, read one by one. */
async function readUnseen(
  http: Http,
  known: ReadonlyMap<string, Asset>,
  withPeople: boolean,
): Promise<readonly Asset[]> {
  const unseen = new Set<string>();
  await walkAll(http, {}, mapFound, (page) => {
    for (const { id } of page) if (!known.has(id)) unseen.add(id);
  });
  const assets = await Promise.all([...unseen].map((id) => readAsset(http, id)));
  return assets.flatMap((asset) => {
    if (asset === undefined) return [];
    return withPeople ? asset : { ...asset, persons: [], unnamedFaces: 0 };
  });
}

async function countAll(http: Http): Promise<number> {
  const counts = await Promise.all(VISIBLE.map((visibility) => count(http, { visibility })));
  return counts.reduce((sum, one) => sum + one, 0);
}
