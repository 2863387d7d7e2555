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
  const below = childrenOf(tags);
  const needed = new Set(wanted.flatMap((tag) => [tag, ...(below.get(tag.value) ?? [])]));
  const members = new Map(
    await Promise.all(
      [...needed].map(async ({ id }) => [id, await readMembers(http, { tagIds: [id] })] as const),
    ),
  );
  const tagsOf = new Map<string, string[]>();
  const unclear = new Set<string>();
  for (const { id, value } of wanted) {
    const inChildren = new Set((below.get(value) ?? []).flatMap((tag) => [...members.get(tag.id)!]));
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

/**
 * Tags by the value of their parent; under its children a tag's further descendants are found as well. A value may
 * lack a level (`a` and `a/b/c`, when somebody made a tag with a slash in its name): then the next one up is parent.
 */
function childrenOf(tags: readonly Tag[]): ReadonlyMap<string, readonly Tag[]> {
  const values = new Set(tags.map(({ value }) => value));
  const children = new Map<string, Tag[]>();
  for (const tag of tags) {
    let parent = tag.value;
    do parent = parent.slice(0, Math.max(0, parent.lastIndexOf('/')));
    while (parent !== '' && !values.has(parent));
    addTo(children, parent, tag);
  }
  return children;
}
