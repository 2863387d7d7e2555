import type { Asset } from '../../model/asset.js';
import type { LibraryView } from '../view.js';
import type { Ranked, Ranking } from './ranking.js';

/**
 * Orders assets, best first, as a cascade: each criterion splits what those before it left equal. The result does
 * not depend on the order of the input. Undecided when more than one is left at the top after the last criterion.
 */
export function rank(assets: readonly Asset[], ranking: Ranking, view: LibraryView): Ranked {
  let tiers: readonly (readonly Asset[])[] = [assets];
  const reasons = new Map<string, string>();
  for (const criterion of ranking.criteria) {
    const before = tiers[0]!;
    tiers = tiers.flatMap((tier) => (tier.length > 1 ? criterion.tiers(tier, view) : [tier]));
    const top = new Set(tiers[0]);
    for (const asset of before) if (!top.has(asset)) reasons.set(asset.id, criterion.label);
  }
  const order = tiers.flatMap((tier) => [...tier].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
  return { order, decided: tiers[0]!.length === 1, reasons };
}
