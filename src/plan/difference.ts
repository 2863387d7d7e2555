import type { Asset, Field } from '../model/asset.js';
import type { LibraryView } from '../rules/view.js';

/** What differs about one asset between two views, of all that a plan can change: sets by their elements. */
export interface Difference {
  readonly fields: readonly Field[];
  readonly tags: readonly string[];
  readonly albums: readonly string[];
}

/**
 * Assets that differ, by id; `all` where every rule has to look again. One that is gone differs in nothing else.
 * Equal differences are one object: what rules make of it is asked once for all assets that differ so.
 */
export type Differences = ReadonlyMap<string, Difference | 'all'>;

const OWN = [
  'favorite',
  'visibility',
  'stackId',
  'duplicateId',
  'livePhotoVideoId',
  'takenAt',
  'localTime',
] as const;
const EXIF = ['rating', 'description', 'latitude', 'longitude', 'dateTimeOriginal', 'timeZone'] as const;
const NONE: Difference = { fields: [], tags: [], albums: [] };

/** `null` when nothing differs. */
function differenceOf(before: Asset | undefined, after: Asset | undefined): Difference | null {
  if (before === after) return null;
  if (!before || !after) return NONE;
  const fields: Field[] = OWN.filter((field) => before[field] !== after[field]);
  // What is in a stack is in no group of duplicates, so its group changes with the stack.
  if (fields.includes('stackId') && after.duplicateId !== null) fields.push('duplicateId');
  if (before.exif !== after.exif)
    for (const field of EXIF) if (before.exif[field] !== after.exif[field]) fields.push(`exif.${field}`);
  const tags = apart(before.tags, after.tags);
  const albums = apart(before.albums, after.albums);
  return fields.length + tags.length + albums.length === 0 ? null : { fields, tags, albums };
}

/** Those of the assets that differ. */
export function differencesBetween(
  before: Pick<LibraryView, 'asset'>,
  after: Pick<LibraryView, 'asset'>,
  ids: Iterable<string>,
): Differences {
  const differences = new Map<string, Difference>();
  const known = new Map<string, Difference>();
  for (const id of ids) {
    const difference = differenceOf(before.asset(id), after.asset(id));
    if (!difference) continue;
    const key = JSON.stringify(difference);
    const same = known.get(key) ?? difference;
    known.set(key, same);
    differences.set(id, same);
  }
  return differences;
}

/** Elements that are in one of the two sets. */
function apart(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b) return a.slice(0, 0);
  return [...a.filter((element) => !b.includes(element)), ...b.filter((element) => !a.includes(element))];
}
