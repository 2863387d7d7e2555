import type { RuleConfig } from '../model/config.js';
import type { Location } from '../model/diagnostic.js';
import type { Need } from '../model/need.js';
import type { CompiledAlbumRule } from './albums/definitions.js';
import type { Action, AskedName, Condition } from './definitions.js';
import type { Grouping } from './grouping.js';

interface CompiledBase {
  readonly config: RuleConfig;
  /** `match` without `unless`; always true when a group rule has no `match`. */
  readonly match: Condition;
  readonly unless: Condition | null;
  /** What a rule sees without naming it: the user's own assets, in the timeline and the archive. */
  readonly scope: Condition;
  readonly actions: readonly Action[];
  /** Everything that the rule reads: match, unless, grouping and actions. */
  readonly needs: readonly Need[];
}
export interface AssetRule extends CompiledBase {
  readonly kind: 'asset';
}
export interface GroupRule extends CompiledBase {
  readonly kind: 'group';
  readonly grouping: Grouping;
}
export type CompiledRule = AssetRule | GroupRule;

export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly albumRules: readonly CompiledAlbumRule[];
  /** Assets the rules never see. */
  readonly exclude: Condition | null;
  /** Assets that are never trashed, hidden or rewritten. */
  readonly protect: Condition | null;
  /** Names in conditions, to be looked up when the library was read. */
  readonly asked: readonly AskedName[];
  /** Matchers that none of these rules uses. */
  readonly unused: readonly { readonly name: string; readonly at: Location }[];
}
