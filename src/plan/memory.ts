import type { CompiledRule } from '../rules/compiled.js';
import type { Grouped } from '../rules/grouping.js';
import type { FirstLook, KnownLooks } from './first-looks.js';
import { createMarks, type Marks } from './marks.js';
import { createUnknown, type Unknown } from './unknown.js';

/** What evaluation remembers from round to round, so that a round costs only what changed. */
export interface Memory {
  /** Assets that a rule with `stop` hides from the rules after it: asset to that rule's index. */
  readonly stopped: Map<string, number>;
  readonly rules: ReadonlyMap<string, RuleMemory>;
}

export interface RuleMemory {
  /** Matching assets. */
  readonly matched: Marks;
  /** Assets left alone because a field that the rule asks about is unknown. */
  readonly unknown: Unknown;
  /** Groups as they were formed last. */
  grouped: Grouped;
  /** Members of those groups, and of those that a filter left out. */
  members: ReadonlySet<string>;
  /** Groups decided at first, for the report. */
  groups: number;
  /** What the rule found when it looked at this library before. */
  readonly look: FirstLook | undefined;
}

/** For a library of so many assets. */
export function createMemory(
  rules: readonly CompiledRule[],
  assets: number,
  looks: KnownLooks | undefined,
): Memory {
  return {
    stopped: new Map(),
    rules: new Map(
      rules.map((rule) => {
        const look = looks?.find(rule);
        const memory: RuleMemory = {
          matched: look?.matched.copy() ?? createMarks(assets),
          unknown: look?.unknown.copy() ?? createUnknown(assets),
          grouped: { groups: [], skipped: [] },
          members: new Set(),
          groups: 0,
          look,
        };
        return [rule.config.name, memory];
      }),
    ),
  };
}
