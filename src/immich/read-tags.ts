import type { Tag } from '../model/library.js';
import type { Http } from './call.js';
import { readAsset } from './read-asset.js';
import { addTo, readMembers } from './read-members.js';
import type { SearchFilter } from './search.js';

export interface TagsWanted {
  /** Tags that are to be known exactly. */
  readonly isWanted: (value: string) => boolean;
  /** Whether an asset has any tag matters as well. */
  readonly any?: boolean;
  /** All tags of assets that are known already. */
  readonly known?: ReadonlyMap<string, readonly string[]>;
  /** The only assets that matter, if not all do. */
  readonly asked?: ReadonlySet<string>;
  /** When all of them were taken. */
  readonly taken?: Pick<SearchFilter, 'takenAfter' | 'takenBefore'>;
}

export interface TagsRead {
  /** Tag values by asset, sorted. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** The tags of which it is known for every asset whether it has them, sorted. */
  readonly exact: readonly string[];
}

/**
 * Tags that were assigned, not those above them. Where an asset has a wanted tag's descendant, the search cannot tell
 * whether it has the tag itself as well: those assets are asked one by one.
 */
export async function readTags(http: Http, tags: readonly Tag[], wants: TagsWanted): Promise<TagsRead> {
  const { isWanted, any = false, known = new Map(), asked, taken } = wants;
  const looked = any ? tags : tags.filter(({ value }) => isWanted(value));
  const below = childrenOf(tags);
  const needed = new Set(looked.flatMap((tag) => [tag, ...(below.get(tag.value) ?? [])]));
  const members = new Map(
    await Promise.all(
      [...needed].map(async ({ id }) => [id, await readMembers(http, { tagIds: [id], ...taken })] as const),
    ),
  );
  const tagsOf = new Map<string, string[]>();
  const unclear = new Set<string>();
  for (const { id, value } of looked) {
    const inChildren = new Set((below.get(value) ?? []).flatMap((tag) => [...members.get(tag.id)!]));
    for (const asset of members.get(id)!) {
      if (!inChildren.has(asset)) addTo(tagsOf, asset, value);
      else if (isWanted(value) && !known.has(asset) && asked?.has(asset) !== false) unclear.add(asset);
    }
  }
  await Promise.all(
    [...unclear].map(async (id) => {
      const asset = await readAsset(http, id);
      tagsOf.set(id, asset ? asset.tags.filter((value) => any || isWanted(value)) : []);
    }),
  );
  for (const values of tagsOf.values()) values.sort();
  const exact = looked.filter(({ value }) => isWanted(value) || !below.has(value));
  return { of: new Map([...tagsOf, ...known]), exact: exact.map(({ value }) => value).sort() };
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
