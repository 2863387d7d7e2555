import type { Asset } from '../model/asset.js';
import { assetOf, type Change } from '../model/change.js';
import type { Hints } from '../model/server.js';
import type { Context } from './context.js';

/**
 * How to read these assets again with few requests: near where they were when the run began, and of tags and stacks
 * only what the plan counts on or the changes are about.
 */
export function hintsFor(
  ids: readonly string[],
  changes: readonly Change[],
  { plan, live, index }: Pick<Context, 'plan' | 'live' | 'index'>,
): Hints {
  const expects = ids.flatMap((id) => plan.assets[id]?.expect ?? []);
  const counts = (field: 'stackId' | 'tags') => expects.some((expect) => expect[field] !== undefined);
  const isStacking = index.stackingOf.size > 0 || index.unstackingOf.size > 0;
  const hints = { places: live.assets, ...(!isStacking && !counts('stackId') && { stacks: false as const }) };
  const { tags, duplicateTags } = plan.library.reads;
  if (!counts('tags')) return { ...hints, tags: tagsOf(changes) };
  if (tags === 'all' || duplicateTags) return hints;
  // One that is younger than the plan may protect what it was put on.
  const newest = plan.library.newest?.tag ?? '';
  const younger = [...live.tagMadeAt].flatMap(([value, time = '']) => (time > newest ? value : []));
  return { ...hints, tags: [...new Set([...tags, ...younger, ...tagsOf(changes)])] };
}

/** The tags that these changes assign and take off. */
export const tagsOf = (changes: readonly Change[]): readonly string[] => [
  ...new Set(changes.flatMap((change) => ('tag' in change ? change.tag : []))),
];

/** Where photos should be, now that these changes are made. */
export function placesAfter(
  changes: readonly Change[],
  before: ReadonlyMap<string, Asset>,
): NonNullable<Hints['places']> {
  const places = new Map<string, Pick<Asset, 'takenAt' | 'visibility'>>(before);
  for (const change of changes) {
    const id = assetOf(change) ?? '';
    const place = places.get(id);
    if (change.op !== 'asset.set' || !place) continue;
    const { date, visibility = place.visibility } = change.after;
    places.set(id, {
      takenAt: date === undefined ? place.takenAt : new Date(date).toISOString(),
      visibility,
    });
  }
  return places;
}
