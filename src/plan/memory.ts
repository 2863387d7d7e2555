import type { Asset } from '../model/asset.js';
import type { CompiledRule } from '../rules/compiled.js';
import type { Grouped } from '../rules/grouping.js';
import { createMarks, type Marks } from './marks.js';
import { createUnknown, type Unknown } from './unknown.js';

/** What evaluation remembers from round to round, so that a round costs only what changed. */
export interface Memory {
  /** Assets that a rule with `stop` hides from the rules after it: asset to that rule's index. */
  readonly stopped: Map<string, number>;
  /** Where in the library each asset stands. */
  readonly positionOf: ReadonlyMap<string, number>;
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
}

export function createMemory(rules: readonly CompiledRule[], assets: Iterable<Asset>): Memory {
  const positionOf = new Map<string, number>();
  for (const { id } of assets) positionOf.set(id, positionOf.size);
  return {
    stopped: new Map(),
    positionOf,
    rules: new Map(
      rules.map(({ config }) => [
        config.name,
        {
          matched: createMarks(positionOf.size),
          unknown: createUnknown(positionOf.size),
          grouped: { groups: [], skipped: [] },
          members: new Set(),
          groups: 0,
        },
      ]),
    ),
  };
}
