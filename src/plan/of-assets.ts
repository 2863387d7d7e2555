import type { Change } from '../model/change.js';
import type { PlannedGroup } from '../model/plan.js';
import { isOfWhole, unitsOf, withNeeds } from './narrow.js';
import { assetsOf } from './summary.js';

export interface OfAssets {
  readonly changes: readonly Change[];
  /** Whether what is told of this asset belongs to the plan. */
  has(asset: string): boolean;
}

/**
 * The changes of these assets alone, with what they need. Where a group has one of them, or waits for what is done to
 * one of them, it is there as a whole: what is decided together is never torn apart.
 */
export function ofAssets(
  changes: readonly Change[],
  groups: ReadonlyMap<string, PlannedGroup>,
  assets: readonly string[],
): OfAssets {
  const wanted = new Set(assets);
  const mates = [...groups].filter(([, { members }]) => members.some((id) => wanted.has(id)));
  const touched = new Set(mates.map(([key]) => key));
  const unitOf = unitsOf(changes);
  const units = new Set(
    changes
      .filter(
        (change) => touched.has(change.group ?? '') || assetsOf(change).some((asset) => wanted.has(asset)),
      )
      .map(unitOf),
  );
  // An album or a tag as a whole is no business of a photo, unless that waits for what is done to the photo.
  const kept = withNeeds(changes, (change) => units.has(unitOf(change) ?? '')).filter(
    ({ op, needs }) => !isOfWhole(op) || needs.length > 0,
  );
  const told = new Set([
    ...assets,
    ...mates.flatMap(([, { members }]) => members),
    ...kept.flatMap((change) => assetsOf(change)),
  ]);
  return {
    changes: kept,
    has: (asset) => told.has(asset),
  };
}
