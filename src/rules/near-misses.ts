import type { Asset } from '../model/asset.js';
import type { ExplainedRule } from '../model/explanation.js';
import type { CompiledRule } from './compiled.js';
import type { Condition } from './definitions.js';
import { and, not, type Truth } from './truth.js';
import type { LibraryView } from './view.js';

/** Conditions of which one alone keeps the rule from applying, each with how it would have to be. */
export function findNearMisses(
  rule: CompiledRule,
  asset: Asset,
  view: LibraryView,
): ExplainedRule['nearMisses'] {
  const truthWith = (condition: Condition, leaf: Condition, holds: boolean): Truth => {
    if (condition === leaf) return holds;
    const { parts, decide } = condition;
    return parts && decide
      ? decide(parts.map((part) => truthWith(part, leaf, holds)))
      : condition.test(asset, view);
  };
  const appliesWith = (leaf: Condition, holds: boolean): boolean =>
    and(truthWith(rule.match, leaf, holds), rule.unless ? not(truthWith(rule.unless, leaf, holds)) : true) ===
    true;
  const leaves = new Set([rule.match, ...(rule.unless ? [rule.unless] : [])].flatMap(leavesOf));
  return [...leaves].flatMap((leaf) => {
    const now = leaf.test(asset, view);
    const holds = [true, false].find((one) => one !== now && appliesWith(leaf, one));
    if (holds === undefined) return [];
    const actual = leaf.actual?.(asset, view);
    return [{ text: textOf(leaf), ...(actual !== undefined && { actual }), holds }];
  });
}

const leavesOf = (condition: Condition): readonly Condition[] =>
  condition.parts && condition.decide ? condition.parts.flatMap(leavesOf) : [condition];

/** As written; what is made of others is shown by its parts. */
export const textOf = ({ word, written, parts }: Condition): string =>
  parts && word !== 'use' ? word : (written ?? word);
