import type { Http } from './call.js';
import { mapFound, type SearchFilter, search, VISIBLE, type WalkFilter } from './search.js';
import { walk } from './walk.js';

/**
 * Ids of the assets that an album has, or a tag and its descendants (the server cannot ask for the tag alone), or in
 * which some words are written.
 * Those in the trash are left out, and nothing in a library is hidden or locked. Stops looking when `enough` are
 * found.
 */
export async function readMembers(
  http: Http,
  of: Pick<SearchFilter, 'albumIds' | 'tagIds' | 'ocr' | 'takenAfter' | 'takenBefore'>,
  enough = Number.POSITIVE_INFINITY,
): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  for (const visibility of VISIBLE) {
    if (members.size >= enough) break;
    for await (const page of walk(http, { visibility, ...of }, mapFound))
      for (const { id } of page) members.add(id);
  }
  return members;
}

/** The same with those in the trash and the hidden halves of live photos. */
export async function readAllMembers(
  http: Http,
  of: Pick<WalkFilter, 'albumIds' | 'tagIds' | 'originalFileName'>,
): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  for (const visibility of [...VISIBLE, 'hidden'] as const)
    for await (const page of walk(http, { visibility, withDeleted: true, ...of }, mapFound))
      for (const { id } of page) members.add(id);
  return members;
}

/** Whether anything in the trash is in the album or has the tag; without either, whether there is anything in it. */
export async function hasTrashed(
  http: Http,
  of: Pick<SearchFilter, 'albumIds' | 'tagIds'> = {},
): Promise<boolean> {
  const trashedAfter = '1970-01-01T00:00:00.000Z';
  for (const visibility of VISIBLE) if (await hasAny(http, { visibility, trashedAfter, ...of })) return true;
  return false;
}

/** Whether anything in the trash has the tag or one below it, or a hidden half of a live photo. */
export const hasElsewhere = async (http: Http, of: Pick<SearchFilter, 'tagIds'>): Promise<boolean> =>
  (await hasTrashed(http, of)) || (await hasAny(http, { visibility: 'hidden', withDeleted: true, ...of }));

async function hasAny(http: Http, filter: Parameters<typeof search>[1]): Promise<boolean> {
  const { items } = await search(http, filter, mapFound, { size: 1 });
  return items.length > 0;
}

/** Notes one more value under a key. */
export function addTo<T>(values: Map<string, T[]>, key: string, value: T): void {
  const own = values.get(key);
  if (own) own.push(value);
  else values.set(key, [value]);
}
