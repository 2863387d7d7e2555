import type { Asset } from '../model/asset.js';
import type { Location } from '../model/diagnostic.js';
import type { CompiledRule, GroupRule } from '../rules/compiled.js';
import type { Action, Effect, GroupDecision, SkippedGroup } from '../rules/definitions.js';
import { capturesOf, matchAsset, unknownFields } from '../rules/evaluate.js';
import type { LibraryView } from '../rules/view.js';
import type { Claim } from './intents.js';

/** What evaluation remembers from round to round, so that a round costs only what changed. */
export interface Memory {
  /** Per rule: matching assets. */
  readonly matched: ReadonlyMap<string, Set<string>>;
  /** Per rule: assets left alone because a field it asks about is unknown, with those fields, comma-separated. */
  readonly unknown: ReadonlyMap<string, Map<string, string>>;
  /** Assets that a rule with `stop` hides from the rules after it: asset to that rule's index. */
  readonly stopped: Map<string, number>;
  /** Per rule: groups decided. */
  readonly groups: Map<string, number>;
}

export const createMemory = (rules: readonly CompiledRule[]): Memory => ({
  matched: new Map(rules.map((rule) => [rule.config.name, new Set()])),
  unknown: new Map(rules.map((rule) => [rule.config.name, new Map()])),
  stopped: new Map(),
  groups: new Map(),
});

export interface Sink {
  effect(effect: Effect, claim: Claim, at: Location, owns: boolean): void;
  decision(decided: Decided): void;
  /** A group that a filter left alone. */
  skipped(group: SkippedGroup, claim: Claim): void;
}

export interface Decided {
  /** Action and group: the newest decision under a key counts. */
  readonly key: string;
  readonly decision: GroupDecision;
  readonly claim: Claim;
  readonly at: Location;
  /** What the rule grouped by. */
  readonly by: string;
  /** All live members, sorted: also those that `match` left out. */
  readonly live: readonly string[];
}

export interface EvaluateInput {
  readonly rules: readonly CompiledRule[];
  readonly view: LibraryView;
  /** Assets that changed since the last round; `null` in the first, when all are new. */
  readonly dirty: ReadonlySet<string> | null;
  /** Assets the rules never see. */
  readonly excluded: (asset: Asset) => boolean;
  readonly memory: Memory;
}

/** Runs every rule over what changed and hands each wish to the sink. */
export function evaluate(input: EvaluateInput, sink: Sink): void {
  input.rules.forEach((rule, index) => {
    const touched = match(rule, index, input);
    const wishes = rule.actions.map((action, at) => wishOf(rule, action, at));
    if (rule.kind === 'group') {
      if (touched.length > 0 || input.dirty === null) evaluateGroups(rule, wishes, input, sink);
    } else for (const asset of touched) evaluateAsset(rule, wishes, asset, input.view, sink);
  });
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

/** Brings the rule's matches up to date and returns the new or changed assets among them. */
function match(
  rule: CompiledRule,
  index: number,
  { view, dirty, excluded, memory }: EvaluateInput,
): readonly Asset[] {
  const matched = memory.matched.get(rule.config.name)!;
  const unknown = memory.unknown.get(rule.config.name)!;
  // Offline assets are left alone unless the rule itself asks whether an asset is offline.
  const seesOffline = rule.needs.some((need) => need.field === 'offline');
  const touched: Asset[] = [];
  for (const asset of dirty === null ? view.assets() : present(dirty, view)) {
    if (excluded(asset) || (asset.offline && !seesOffline)) continue;
    if ((memory.stopped.get(asset.id) ?? Number.POSITIVE_INFINITY) < index) continue;
    const truth = matchAsset(rule, asset, view);
    if (truth === true) {
      matched.add(asset.id);
      touched.push(asset);
      if (rule.config.stop && !memory.stopped.has(asset.id)) memory.stopped.set(asset.id, index);
    } else {
      // A group loses a member; what an asset rule wanted before stays wanted, and counted.
      if (dirty !== null && rule.kind === 'group' && matched.delete(asset.id)) touched.push(asset);
    }
    // What another rule of the plan fills in is known from then on.
    if (truth === null) unknown.set(asset.id, unknownFields(rule, asset, view).join());
    else unknown.delete(asset.id);
  }
  return touched;
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
  { view, dirty, memory }: EvaluateInput,
  sink: Sink,
): void {
  const ids = [...memory.matched.get(rule.config.name)!].sort();
  const members = [...present(ids, view)];
  const captures = (asset: Asset) => capturesOf(rule, asset, view);
  const groups = rule.grouping.groups(members, view, captures);
  if (dirty === null) {
    memory.groups.set(rule.config.name, groups.length);
    for (const group of rule.grouping.skipped(members, view, captures)) sink.skipped(group, wishes[0]!.claim);
  }
  const perMember = wishes.filter(({ action }) => !action.onGroup);
  for (const group of groups) {
    // What did not change was decided in the round before, on the same values.
    if (dirty !== null && !group.members.some((asset) => dirty.has(asset.id))) continue;
    const live = [...group.members, ...group.others].map((asset) => asset.id).sort();
    for (const { action, claim, at } of wishes) {
      if (!action.onGroup) continue;
      const own = { ...claim, group: group.key };
      sink.decision({
        key: `${claim.by} ${group.key}`,
        decision: action.onGroup(group, view),
        claim: own,
        at,
        by: group.by,
        live,
      });
    }
    for (const asset of group.members) evaluateAsset(rule, perMember, asset, view, sink, group.key);
  }
}

function* present(ids: Iterable<string>, view: LibraryView): Iterable<Asset> {
  for (const id of ids) {
    const asset = view.asset(id);
    if (asset) yield asset;
  }
}
