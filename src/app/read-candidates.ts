import type { Library } from '../model/library.js';
import type { ImmichServer } from '../model/server.js';
import { targetOf } from '../rules/links.js';

/**
 * The library with the assets that an id, a link or a file name can mean, where the rules read only some: those in
 * duplicate groups, or none at all. Asks for these alone.
 */
export async function readCandidates(
  text: string,
  library: Library,
  server: Pick<ImmichServer, 'readAssets' | 'readMembers'>,
): Promise<Library> {
  if (library.reads.assets === 'all') return library;
  const target = targetOf(text);
  if (target && 'album' in target) return library;
  const known = new Set(library.assets.map(({ id }) => id));
  const ids = target ? [target.asset] : await server.readMembers({ filename: text });
  const read = await server.readAssets(
    [...ids].filter((id) => !known.has(id)),
    false,
  );
  const more = [...read.values()].filter(
    ({ ownerId, trashed, visibility }) =>
      ownerId === library.server.userId &&
      !trashed &&
      (visibility === 'timeline' || visibility === 'archive'),
  );
  const assets = [...library.assets, ...more].sort((a, b) => (a.id < b.id ? -1 : 1));
  return more.length > 0 ? { ...library, assets } : library;
}
