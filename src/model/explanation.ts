import type { Change } from './change.js';
import type { Location } from './diagnostic.js';
import type { Plan, Skip } from './plan.js';

/** Holds, does not hold, or `null`: a value that it asks about is not known. */
type Holds = boolean | null;

export interface ExplainedCondition {
  /** As written; only the word of a condition that is made of others. */
  readonly text: string;
  readonly holds: Holds;
  /** The value that was looked at, in words. */
  readonly actual?: string;
  readonly at?: Location;
  readonly parts: readonly ExplainedCondition[];
}

/** One member of a group and what each criterion sees of it, best first. */
export interface RankedMember {
  readonly id: string;
  readonly filename: string;
  readonly values: readonly string[];
  /** The criterion on which it lost to the first. */
  readonly lostOn?: string;
}

export interface ExplainedGroup {
  readonly key: string;
  readonly by: string;
  readonly members: readonly string[];
  /** Why a filter of the rule leaves the group alone. */
  readonly skipped?: string;
  readonly rankings: readonly {
    readonly action: string;
    readonly criteria: readonly string[];
    readonly members: readonly RankedMember[];
  }[];
}

export interface ExplainedRule {
  readonly name: string;
  readonly description?: string;
  readonly at: Location;
  readonly applies: Holds;
  /** Why the rule does not even look at the asset. */
  readonly aside?: string;
  readonly match: ExplainedCondition | null;
  readonly unless: ExplainedCondition | null;
  /** Single conditions that keep the rule from applying: were `holds` so, it would apply. */
  readonly nearMisses: readonly {
    readonly text: string;
    readonly actual?: string;
    readonly holds: boolean;
  }[];
  /** For a group rule that applies: the group, or that the asset is in none. */
  readonly group?: ExplainedGroup;
  readonly ungrouped?: true;
}

/** An album that the asset is in, and why each rule about albums applies to it or not. */
export interface ExplainedAlbum {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly ExplainedRule[];
}

/** Why the rules do with one asset what they do. */
export interface Explanation {
  readonly asset: { readonly id: string; readonly filename: string };
  /** When the library was read, ISO 8601. */
  readonly readAt: string;
  readonly rules: readonly ExplainedRule[];
  /** The albums that it is in; absent when no rule is about albums. */
  readonly albums?: readonly ExplainedAlbum[];
  /** What happens to it and to its albums, and what is left out with its reason. */
  readonly changes: readonly Change[];
  readonly skipped: readonly Skip[];
  /** The whole plan that they are part of, for names. */
  readonly plan: Pick<Plan, 'assets' | 'names' | 'server' | 'timezone'>;
}
