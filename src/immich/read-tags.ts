import type { Tag } from '../model/library.js';
import type { Http } from './call.js';
import { readAsset } from './read-asset.js';
import { addTo, readMembers } from './read-members.js';

/**
 * Tag values by asset, sorted, exactly those assigned, for the wanted tags. Where an asset has a wanted tag's
 * descendant, the search cannot tell whether it has the tag itself as well: those assets are asked one by one.
 */
export async function readTags(
  http: Http,
  tags: readonly Tag[],
  isWanted: (value: string) => boolean,
  /** The only assets that matter, if not all do. */
  asked?: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = tags.filter(({ value }) => isWanted(value));
  const below = new Map(wanted.map(({ value }) => [value, tags.filter((tag) => isChild(tag, value))]));
  const needed = new Set([...wanted, ...[...below.values()].flat()]);
  const members = new Map(
    await Promise.all(
      [...needed].map(async ({ id }) => [id, await readMembers(http, { tagIds: [id] })] as const),
    ),
  );
  const tagsOf = new Map<string, string[]>();
  const unclear = new Set<string>();
  for (const { id, value } of wanted) {
    const inChildren = new Set(below.get(value)!.flatMap((tag) => [...members.get(tag.id)!]));
    for (const asset of members.get(id)!) {
      if (inChildren.has(asset)) unclear.add(asset);
      else addTo(tagsOf, asset, value);
    }
  }
  await Promise.all(
    [...unclear].map(async (id) => {
      if (asked?.has(id) === false) return;
      const asset = await readAsset(http, id);
      tagsOf.set(id, asset ? asset.tags.filter(isWanted) : []);
    }),
  );
  for (const values of tagsOf.values()) values.sort();
  return tagsOf;
}

/** Under its children a tag's further descendants are found as well. */
const isChild = ({ value }: Tag, parent: string): boolean =>
  value.startsWith(`${parent}/`) && !value.includes('/', parent.length + 1);
