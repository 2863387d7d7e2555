import type { Asset } from '../model/asset.js';
import type { Location } from '../model/diagnostic.js';
import type { PlannedGroup } from '../model/plan.js';
import type { CompiledRule, GroupRule } from '../rules/compiled.js';
import type { Action, GroupDecision } from '../rules/definitions.js';
import type { Effect } from '../rules/effects.js';
import { capturesOf } from '../rules/evaluate.js';
import type { AssetGroup, SkippedGroup } from '../rules/grouping.js';
import type { LibraryView } from '../rules/view.js';
import type { Claim } from './intents.js';
import { type Matches, type MatchInput, matchRules } from './match.js';
import { regroup } from './regroup.js';

export interface Sink {
  effect(effect: Effect, claim: Claim, at: Location, owns: boolean): void;
  /** A group, before anything is decided about it. */
  group(key: string, group: Omit<PlannedGroup, 'keep'>): void;
  decision(decided: Decided): void;
  /** What was decided under this key stands on nothing any more: the group is gone, or the asset matches no longer. */
  withdrawn(key: string, claim: Claim, asset?: string): void;
  /** The asset is no longer in the group for which the action wanted something of it. */
  left(asset: string, claim: Claim): void;
  /** A group that a filter left alone. */
  skipped(group: SkippedGroup, claim: Claim): void;
}

export interface Decided {
  /** Action and group: the newest decision under a key counts. */
  readonly key: string;
  readonly decision: GroupDecision;
  readonly claim: Claim;
  readonly at: Location;
  /** All live members, sorted: also those that `match` left out. */
  readonly live: readonly string[];
}

/** Runs every rule over what changed and hands each wish to the sink. */
export function evaluate(input: MatchInput, sink: Sink): void {
  const matches = matchRules(input);
  for (const [index, rule] of input.rules.entries()) {
    const changed = matches[index]!;
    const wishes = rule.actions.map((action, at) => wishOf(rule, action, at));
    if (rule.kind === 'group') {
      evaluateGroups(rule, wishes, changed, input, sink);
      continue;
    }
    for (const asset of changed.touched) evaluateAsset(rule, wishes, asset, input.view, sink);
    for (const id of changed.lost)
      for (const { claim } of wishes) sink.withdrawn(`${claim.by} asset:${id}`, claim, id);
  }
}

/** An action together with what stands behind everything it asks for. */
interface Wish {
  readonly action: Action;
  readonly claim: Claim;
  readonly at: Location;
}

function wishOf(rule: CompiledRule, action: Action, index: number): Wish {
  const { name, priority, source } = rule.config;
  return {
    action,
    claim: { by: `${name}#${index}`, rule: name, priority },
    at: source.locate(['actions', index]),
  };
}

function evaluateAsset(
  rule: CompiledRule,
  wishes: readonly Wish[],
  asset: Asset,
  view: LibraryView,
  sink: Sink,
  group?: string,
): void {
  const scope = { re: capturesOf(rule, asset, view) };
  for (const { action, claim, at } of wishes) {
    const own = group === undefined ? claim : { ...claim, group };
    for (const effect of action.onAsset?.(asset, view, scope) ?? [])
      sink.effect(effect, own, at, action.owns !== undefined);
  }
}

function evaluateGroups(
  rule: GroupRule,
  wishes: readonly Wish[],
  changed: Matches,
  { view, dirty, memory: whole }: MatchInput,
  sink: Sink,
): void {
  const memory = whole.rules.get(rule.config.name)!;
  const { groups, left } = regroup(rule, changed, whole, view);
  if (dirty === null) {
    memory.groups = groups.length;
    for (const group of memory.grouped.skipped) sink.skipped(group, wishes[0]!.claim);
  }
  for (const { key, assets, gone } of left)
    for (const { action, claim } of wishes) {
      if (gone && !action.endsGroup) sink.withdrawn(`${claim.by} ${key}`, claim);
      for (const id of assets) sink.left(id, claim);
    }
  const perMember = wishes.filter(({ action }) => !action.onGroup);
  for (const group of groups) {
    const live = [...group.members, ...group.others].map((asset) => asset.id).sort();
    const key = planKey(rule, group);
    sink.group(key, { rule: rule.config.name, by: group.by, members: live });
    for (const { action, claim, at } of wishes) {
      if (!action.onGroup) continue;
      const decision = action.onGroup(group, view);
      sink.decision({ key: `${claim.by} ${group.key}`, decision, claim: { ...claim, group: key }, at, live });
    }
    for (const asset of group.members) evaluateAsset(rule, perMember, asset, view, sink, key);
  }
}

/** A group that the server has is the same for every rule; what a rule puts together by names is its own. */
const planKey = ({ config }: GroupRule, { by, key }: AssetGroup): string =>
  by === 'duplicates' ? key : `${config.name} ${key}`;
