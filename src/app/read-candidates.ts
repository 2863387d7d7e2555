import type { Asset } from '../model/asset.js';
import { UserError } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import type { ImmichServer } from '../model/server.js';
import { targetOf } from '../rules/links.js';
import { fold } from '../rules/patterns.js';

/**
 * The library with the assets that an id, a link or a file name can mean, where the rules read only some: those in
 * duplicate groups, or none at all. Asks for these alone. Throws UserError when all that is meant is in the trash.
 */
export async function readCandidates(
  text: string,
  library: Library,
  server: Pick<ImmichServer, 'readAssets' | 'readMembers'>,
): Promise<Library> {
  const target = targetOf(text);
  if (target && 'album' in target) return library;
  const isMeant = ({ id, filename }: Asset): boolean =>
    target ? id === target.asset : fold(filename) === fold(text);
  const isKnown = library.assets.some(isMeant);
  if (isKnown && library.reads.assets === 'all') return library;
  const known = new Set(library.assets.map(({ id }) => id));
  const ids = target ? [target.asset] : await server.readMembers({ filename: text });
  const read = await server.readAssets(
    [...ids].filter((id) => !known.has(id)),
    false,
  );
  const own = [...read.values()].filter(({ ownerId }) => ownerId === library.server.userId);
  const more = own.filter(
    ({ trashed, visibility }) => !trashed && (visibility === 'timeline' || visibility === 'archive'),
  );
  const trashed = own.find((asset) => asset.trashed && isMeant(asset));
  if (trashed && !isKnown && !more.some(isMeant))
    throw new UserError(
      `${trashed.filename} is in the trash, and rules look at nothing there.`,
      `Restore it in Immich to have it looked at again: ${library.server.url}/photos/${trashed.id}`,
    );
  const assets = [...library.assets, ...more].sort((a, b) => (a.id < b.id ? -1 : 1));
  return more.length > 0 ? { ...library, assets } : library;
}
