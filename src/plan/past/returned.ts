import type { Library } from '../../model/library.js';
import type { Past, Tombstone } from '../../model/past.js';

/**
 * Assets whose file a run has trashed before as that of another asset, each with the asset that was kept in its place
 * and is alive. Where the kept one lost to a better one later, that one counts.
 */
export function returnedIn(
  { assets }: Pick<Library, 'assets'>,
  { trashed }: Past,
): ReadonlyMap<string, string> {
  if (trashed.size === 0) return new Map();
  const graves = new Map([...trashed.values()].map((grave) => [grave.asset, grave]));
  const came = assets.flatMap(({ id, checksum }) => {
    const grave = trashed.get(checksum);
    return grave && grave.asset !== id ? [{ id, grave }] : [];
  });
  if (came.length === 0) return new Map();
  const living = new Set(assets.flatMap(({ id, trashed: gone, offline }) => (gone || offline ? [] : [id])));
  return new Map(
    came.flatMap(({ id, grave }) => {
      const keeper = keeperOf(grave, graves, living, new Set([id]));
      return keeper === undefined ? [] : [[id, keeper] as const];
    }),
  );
}

function keeperOf(
  { asset, keepers }: Tombstone,
  graves: ReadonlyMap<string, Tombstone>,
  living: ReadonlySet<string>,
  asked: Set<string>,
): string | undefined {
  asked.add(asset);
  for (const keeper of keepers) {
    if (asked.has(keeper)) continue;
    if (living.has(keeper)) return keeper;
    const grave = graves.get(keeper);
    const heir = grave && keeperOf(grave, graves, living, asked);
    if (heir !== undefined) return heir;
  }
  return undefined;
}
