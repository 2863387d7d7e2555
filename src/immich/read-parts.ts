import type { Asset } from '../model/asset.js';
import type { Album, Facts, ServerIdentity, Tag } from '../model/library.js';
import type { Wanted, Wants } from '../model/need.js';
import type { ReadProgress } from '../model/server.js';
import type { Http } from './call.js';
import { mapTags } from './map/others.js';
import { chooseAlbums, readMemberships } from './read-albums.js';
import { hasElsewhere, hasTrashed } from './read-members.js';
import { readTags } from './read-tags.js';

/** The albums, with who is in them as far as that is wanted. */
export async function readAlbumPart(
  http: Http,
  { server, albums }: Pick<Facts, 'server' | 'albums'>,
  { albums: wanted, trashedIn = 'none' }: Wants,
  assetIds: readonly string[] | null,
  onProgress?: (progress: ReadProgress) => void,
) {
  if (wanted === 'none') return { all: [], of: new Map<string, readonly string[]>(), reads: [] };
  const all = await withTrash(http, server, albums, trashedIn);
  const chosen = chooseAlbums(all, wanted);
  const of = await readMemberships(http, chosen, assetIds, (done, total) =>
    onProgress?.({ what: 'albums', done, total }),
  );
  return { all, of, reads: wanted === 'all' ? ('all' as const) : chosen.map(({ id }) => id).sort() };
}

/** The tags of members of duplicate groups came with them; those of all assets are walked tag by tag. */
export async function readTagPart(
  http: Http,
  { tags: wanted, anyTag, duplicateTags, tagsElsewhere = 'none' }: Wants,
  few: readonly Asset[] | null,
  members: readonly Asset[],
) {
  const known = new Map(members.map(({ id, tags }) => [id, tags]));
  const nothing = wanted === 'none' && tagsElsewhere === 'none';
  if (nothing && !anyTag && !duplicateTags) return { all: [], of: new Map(), reads: [] };
  const named = mapTags(await http({ method: 'GET', path: '/tags', effect: 'none' }));
  const all = await withElsewhere(http, named, tagsElsewhere);
  if (few !== null) return { all, of: known, reads: 'all' as const };
  const isWanted = wanted === 'all' ? () => true : wanted === 'none' ? () => false : wanted;
  const { exact, of } = await readTags(http, all, { isWanted, any: anyTag, known });
  return { all, of, reads: wanted === 'all' ? ('all' as const) : exact };
}

/** Says of the user's own albums that matter whether something in the trash is still in them. */
async function withTrash(
  http: Http,
  { userId }: ServerIdentity,
  albums: readonly Album[],
  wanted: Wanted,
): Promise<readonly Album[]> {
  const asked = chooseAlbums(albums, wanted).filter(({ ownerId }) => ownerId === userId);
  if (asked.length === 0) return albums;
  // Mostly the trash is empty, and then one question is enough.
  const isAny = await hasTrashed(http);
  const known = await Promise.all(
    asked.map(async ({ id }) => [id, isAny && (await hasTrashed(http, { albumIds: [id] }))] as const),
  );
  const trashed = new Map(known);
  return albums.map((album) => {
    const has = trashed.get(album.id);
    return has === undefined ? album : { ...album, hasTrashed: has };
  });
}

/** Says of the tags that matter whether anything has them that is not among the assets. */
async function withElsewhere(http: Http, tags: readonly Tag[], wanted: Wanted): Promise<readonly Tag[]> {
  if (wanted === 'none') return tags;
  return Promise.all(
    tags.map(async (tag) =>
      wanted === 'all' || wanted(tag.value)
        ? { ...tag, elsewhere: await hasElsewhere(http, { tagIds: [tag.id] }) }
        : tag,
    ),
  );
}
