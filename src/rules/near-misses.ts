import type { ExplainedRule } from '../model/explanation.js';
import type { Condition } from './definitions.js';
import { and, not, type Truth } from './truth.js';
import type { LibraryView } from './view.js';

/** Conditions of which one alone keeps the rule from applying, each with how it would have to be. */
export function findNearMisses<S>(
  rule: { readonly match: Condition<S>; readonly unless: Condition<S> | null },
  subject: S,
  view: LibraryView,
): ExplainedRule['nearMisses'] {
  const truthWith = (condition: Condition<S>, leaf: Condition<S>, holds: boolean): Truth => {
    if (condition === leaf) return holds;
    const { parts, decide } = condition;
    return parts && decide
      ? decide(parts.map((part) => truthWith(part, leaf, holds)))
      : condition.test(subject, view);
  };
  const appliesWith = (leaf: Condition<S>, holds: boolean): boolean =>
    and(truthWith(rule.match, leaf, holds), rule.unless ? not(truthWith(rule.unless, leaf, holds)) : true) ===
    true;
  const leaves = new Set([rule.match, ...(rule.unless ? [rule.unless] : [])].flatMap((one) => leavesOf(one)));
  return [...leaves].flatMap((leaf) => {
    const now = leaf.test(subject, view);
    const holds = [true, false].find((one) => one !== now && appliesWith(leaf, one));
    if (holds === undefined) return [];
    const actual = leaf.actual?.(subject, view);
    return [{ text: textOf(leaf), ...(actual !== undefined && { actual }), holds }];
  });
}

const leavesOf = <S>(condition: Condition<S>): readonly Condition<S>[] =>
  condition.parts && condition.decide ? condition.parts.flatMap((part) => leavesOf(part)) : [condition];

/** As written; what is made of others is shown by its parts. */
export const textOf = <S>({ word, written, parts }: Condition<S>): string =>
  parts && word !== 'use' ? word : (written ?? word);
