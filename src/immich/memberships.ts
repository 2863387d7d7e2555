import type { Asset } from '../model/asset.js';
import type { Album, Tag } from '../model/library.js';
import type { Http } from './http.js';
import { mapAsset } from './map/asset.js';
import { json } from './map/narrow.js';
import { VISIBLE, walk } from './search.js';

/** Ids of the assets in an album that are not in the trash. */
export async function readAlbumMembers(http: Http, { id, assetCount }: Album): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  for (const visibility of VISIBLE) {
    // The count leaves out the trash: once it is reached there is nothing left to find.
    if (members.size >= assetCount) break;
    for await (const asset of walk(http, { visibility, albumIds: [id] })) members.add(asset.id);
  }
  return members;
}

/** Ids of the assets that have the tag or one of its descendants: the server cannot ask for the tag alone. */
export async function readTagMembers(http: Http, { id }: Tag): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  for (const visibility of VISIBLE)
    for await (const asset of walk(http, { visibility, tagIds: [id] })) members.add(asset.id);
  return members;
}

/**
 * Tag values by asset, exactly those assigned, for the wanted tags. Where an asset has a wanted tag's descendant,
 * the search cannot tell whether it has the tag itself as well: those assets are asked one by one.
 */
export async function readTags(
  http: Http,
  tags: readonly Tag[],
  isWanted: (value: string) => boolean,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = tags.filter((tag) => isWanted(tag.value));
  const childrenOf = (tag: Tag): readonly Tag[] =>
    tags.filter(({ value }) => value.startsWith(`${tag.value}/`));
  const needed = new Map(wanted.flatMap((tag) => [tag, ...childrenOf(tag)]).map((tag) => [tag.value, tag]));
  const members = new Map(
    await Promise.all(
      [...needed.values()].map(async (tag) => [tag.value, await readTagMembers(http, tag)] as const),
    ),
  );
  const tagsOf = new Map<string, Set<string>>();
  const note = (asset: string, value: string): void => {
    const own = tagsOf.get(asset);
    if (own) own.add(value);
    else tagsOf.set(asset, new Set([value]));
  };
  const unclear = new Set<string>();
  for (const tag of wanted) {
    const below = new Set(childrenOf(tag).flatMap(({ value }) => [...members.get(value)!]));
    for (const id of members.get(tag.value)!) {
      if (below.has(id)) unclear.add(id);
      else note(id, tag.value);
    }
  }
  await Promise.all(
    [...unclear].map(async (id) => {
      const asset = await readAsset(http, id);
      for (const value of asset?.tags ?? []) if (isWanted(value)) note(id, value);
    }),
  );
  return new Map([...tagsOf].map(([id, values]) => [id, [...values].sort()]));
}

/** One asset with people, tags and stack, or `undefined` when it is gone or closed to this key. */
export async function readAsset(http: Http, id: string): Promise<Asset | undefined> {
  try {
    const answer = await http({ method: 'GET', path: `/assets/${id}`, endpoint: '/assets/:id' });
    return mapAsset(json(answer, 'asset'));
  } catch (error) {
    // An unknown id, somebody else's and a locked one are all answered with 400.
    if ((error as { kind?: string }).kind === 'bad-request') return undefined;
    throw error;
  }
}
