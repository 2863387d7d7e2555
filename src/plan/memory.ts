import type { CompiledRule } from '../rules/compiled.js';
import type { AssetGroup } from '../rules/grouping.js';

/** What evaluation remembers from round to round, so that a round costs only what changed. */
export interface Memory {
  /** Per rule: matching assets. */
  readonly matched: ReadonlyMap<string, Set<string>>;
  /** Per rule: assets left alone because a field it asks about is unknown, with those fields, comma-separated. */
  readonly unknown: ReadonlyMap<string, Map<string, string>>;
  /** Assets that a rule with `stop` hides from the rules after it: asset to that rule's index. */
  readonly stopped: Map<string, number>;
  /** Per rule: groups decided at first, for the report. */
  readonly groups: Map<string, number>;
  /** Per rule: groups as they were last decided, key to members. */
  readonly decided: Map<string, ReadonlyMap<string, readonly string[]>>;
}

export const createMemory = (rules: readonly CompiledRule[]): Memory => ({
  matched: new Map(rules.map((rule) => [rule.config.name, new Set()])),
  unknown: new Map(rules.map((rule) => [rule.config.name, new Map()])),
  stopped: new Map(),
  groups: new Map(),
  decided: new Map(),
});

interface GroupChange {
  readonly key: string;
  readonly left: readonly string[];
  readonly gone: boolean;
}

/** Groups with other members than before, by key; remembers those of now. */
export function groupsChanged(
  rule: string,
  groups: readonly AssetGroup[],
  { decided }: Memory,
): ReadonlyMap<string, GroupChange> {
  const before = decided.get(rule) ?? new Map<string, readonly string[]>();
  const now = new Map(groups.map((group) => [group.key, group.members.map(({ id }) => id)]));
  decided.set(rule, now);
  const changed = new Map<string, GroupChange>();
  for (const [key, ids] of now)
    if (before.get(key)?.join() !== ids.join()) changed.set(key, { key, left: [], gone: false });
  for (const [key, ids] of before) {
    const members = now.get(key) ?? [];
    const left = ids.filter((id) => !members.includes(id));
    if (left.length > 0) changed.set(key, { key, left, gone: !now.has(key) });
  }
  return changed;
}
