import type { GroupRule } from '../rules/compiled.js';
import { capturesOf } from '../rules/evaluate.js';
import type { AssetGroup } from '../rules/grouping.js';
import type { LibraryView } from '../rules/view.js';
import { assetsAt } from './marks.js';
import type { Matches } from './match.js';
import type { Memory } from './memory.js';

/** What has changed about the groups of a rule. */
export interface GroupChanges {
  /** Groups to decide, for the first time or again. */
  readonly groups: readonly AssetGroup[];
  /** Assets that have left a group that was decided before; `gone` where nothing is left of it. */
  readonly left: readonly {
    readonly key: string;
    readonly assets: readonly string[];
    readonly gone: boolean;
  }[];
}

/** Brings the groups of a rule up to date. They are formed anew only when somebody may belong to another one. */
export function regroup(
  rule: GroupRule,
  { touched, all, regroup: anew }: Matches,
  { rules }: Memory,
  view: LibraryView,
): GroupChanges {
  const memory = rules.get(rule.config.name)!;
  const ids = all ? null : new Set(touched.map(({ id }) => id));
  const isTouched = ({ members }: AssetGroup): boolean =>
    ids === null || members.some(({ id }) => ids.has(id));
  if (!anew)
    // What did not change was decided in the round before, on the same values.
    return {
      groups: memory.grouped.groups.filter(isTouched).map((group) => refresh(group, rule, view)),
      left: [],
    };
  const before = new Map(memory.grouped.groups.map((group) => [group.key, idsOf(group)]));
  const matching = all ? touched : assetsAt(memory.matched, view);
  const grouped =
    (all && memory.look?.grouped) ||
    rule.grouping.group(matching, view, (asset) => capturesOf(rule, asset, view));
  memory.grouped = grouped;
  memory.members = new Set([...grouped.groups, ...grouped.skipped].flatMap(idsOf));
  const now = new Map(grouped.groups.map((group) => [group.key, idsOf(group)]));
  return {
    groups: grouped.groups.filter(
      (group) => before.get(group.key)?.join() !== idsOf(group).join() || isTouched(group),
    ),
    left: [...before].flatMap(([key, members]) => {
      const still = now.get(key) ?? [];
      const assets = members.filter((id) => !still.includes(id));
      return assets.length > 0 ? [{ key, assets, gone: !now.has(key) }] : [];
    }),
  };
}

const idsOf = ({ members }: Pick<AssetGroup, 'members'>): readonly string[] => members.map(({ id }) => id);

/** The group with its assets as they are now. */
function refresh(group: AssetGroup, rule: GroupRule, view: LibraryView): AssetGroup {
  const members = group.members.flatMap(({ id }) => view.asset(id) ?? []);
  const others = group.others.flatMap(({ id }) => view.asset(id) ?? []);
  return { ...group, members, others, re: capturesOf(rule, members[0]!, view) };
}
