import type { Asset } from '../model/asset.js';
import type { Location } from '../model/diagnostic.js';
import type { ExplainedCondition, ExplainedGroup, ExplainedRule } from '../model/explanation.js';
import type { CompiledRule, CompiledRules, GroupRule } from './compiled.js';
import type { Condition } from './definitions.js';
import { capturesOf, matchAsset, seesOffline } from './evaluate.js';
import { findNearMisses, textOf } from './near-misses.js';
import { rank } from './ranking/index.js';
import type { Ranking } from './ranking/ranking.js';
import type { LibraryView } from './view.js';

/** Why a rule applies to an asset or not: every condition with the value it saw, and the asset's place in its group. */
export function explainRule(
  rule: CompiledRule,
  asset: Asset,
  view: LibraryView,
  { exclude }: Pick<CompiledRules, 'exclude'>,
): ExplainedRule {
  const { name, description, source } = rule.config;
  const aside = whyAside(rule, asset, view, exclude);
  const applies = aside === undefined ? matchAsset(rule, asset, view) : false;
  const isGrouping = applies === true && rule.kind === 'group';
  const group = isGrouping ? explainGroup(rule, asset, view, exclude) : undefined;
  return {
    name,
    ...(description !== undefined && { description }),
    at: placeOf(source.locate([])),
    applies,
    ...(aside !== undefined && { aside }),
    // Nobody wrote the condition of a group rule without `match`.
    match: rule.config.match ? explainCondition(rule.match, asset, view) : null,
    unless: rule.unless && explainCondition(rule.unless, asset, view),
    nearMisses: aside === undefined && applies !== true ? findNearMisses(rule, asset, view) : [],
    ...(group && { group }),
    ...(isGrouping && !group && { ungrouped: true as const }),
  };
}

export const placeOf = ({ file, line, column }: Location): Location => ({ file, line, column });

function whyAside(
  rule: CompiledRule,
  asset: Asset,
  view: LibraryView,
  exclude: Condition | null,
): string | undefined {
  if (exclude?.test(asset, view) === true) return '`exclude` hides it from all rules';
  if (asset.offline && !seesOffline(rule)) return 'its file is offline, and the rule does not ask for that';
  if (rule.scope.test(asset, view) !== true)
    return 'it is hidden, locked or somebody else’s, and the rule does not ask for that';
  return undefined;
}

/** A condition with the value that it sees, and its parts. */
export function explainCondition<S>(
  condition: Condition<S>,
  subject: S,
  view: LibraryView,
): ExplainedCondition {
  const actual = condition.actual?.(subject, view);
  return {
    text: textOf(condition),
    holds: condition.test(subject, view),
    ...(actual !== undefined && { actual }),
    ...(condition.at && { at: placeOf(condition.at()) }),
    parts: (condition.parts ?? []).map((part) => explainCondition(part, subject, view)),
  };
}

/** The group that the rule puts the asset in, or that a filter left alone. */
function explainGroup(
  rule: GroupRule,
  asset: Asset,
  view: LibraryView,
  exclude: Condition | null,
): ExplainedGroup | undefined {
  const matching = Array.from(view.assets()).filter(
    (one) => whyAside(rule, one, view, exclude) === undefined && matchAsset(rule, one, view) === true,
  );
  const { groups, skipped } = rule.grouping.group(matching, view, (one) => capturesOf(rule, one, view));
  const has = ({ members }: { readonly members: readonly Asset[] }): boolean =>
    members.some(({ id }) => id === asset.id);
  const names = (members: readonly Asset[]) => members.map(({ filename }) => filename);
  const found = groups.find(has);
  if (!found) {
    const left = skipped.find(has);
    if (!left) return undefined;
    return { key: left.key, by: '', members: names(left.members), skipped: left.reason, rankings: [] };
  }
  return {
    key: found.key,
    by: found.by,
    members: names(found.members),
    rankings: rule.actions.flatMap(({ name, ranking }) =>
      ranking ? [{ action: name, ...rankingTable(found.members, ranking, view) }] : [],
    ),
  };
}

function rankingTable(members: readonly Asset[], ranking: Ranking, view: LibraryView) {
  const { order, reasons } = rank(members, ranking, view);
  return {
    criteria: ranking.criteria.map(({ label }) => label),
    members: order.map((asset) => {
      const lostOn = reasons.get(asset.id);
      return {
        id: asset.id,
        filename: asset.filename,
        values: ranking.criteria.map((criterion) => {
          if (criterion.actual) return criterion.actual(asset, view);
          const tier = criterion.tiers(members, view).findIndex((one) => one.includes(asset));
          return `${tier + 1}.`;
        }),
        ...(lostOn !== undefined && { lostOn }),
      };
    }),
  };
}
