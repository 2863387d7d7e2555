import type { Config } from '../model/config.js';
import type { Need } from '../model/need.js';
import type { CompiledRule, CompiledRules } from '../rules/compiled.js';
import type { Grouped } from '../rules/grouping.js';
import type { Marks } from './marks.js';
import type { Memory } from './memory.js';
import type { Unknown } from './unknown.js';

/** What a rule finds in a library as it was read: no other rule has a say in it. */
export interface FirstLook {
  readonly matched: Marks;
  readonly unknown: Unknown;
  readonly grouped: Grouped;
}

/** What rules found in one library, from plan to plan: of edited rules only those that were edited look again. */
export interface FirstLooks {
  /** The looks of these rules, as far as they are known. */
  of(rules: CompiledRules, surroundings: Surroundings): KnownLooks;
}

/** All that a look depends on, besides the rule and the library. */
export interface Surroundings {
  readonly config: Pick<Config, 'matchers' | 'exclude' | 'people' | 'timezone'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Assets that came back, each with what was kept in its place. */
  readonly returned: ReadonlyMap<string, string>;
  /** Groups of duplicates that somebody dismissed. */
  readonly apart: readonly (readonly string[])[];
}

export interface KnownLooks {
  find(rule: CompiledRule): FirstLook | undefined;
  /** Keeps what the memory says after the first round, and forgets the looks of rules that are no more. */
  keep(memory: Memory): void;
}

/** For one library. */
export function createFirstLooks(): FirstLooks {
  let known = new Map<string, FirstLook>();
  let around: string | undefined;
  return {
    of({ rules, exclude }, surroundings) {
      // What a rule with `stop` hides is hidden by the order of the rules.
      const apart = !rules.some(({ config }) => config.stop) && isOfLibrary(exclude);
      const lasting = apart ? rules.filter(isOfLibrary) : [];
      const now = describe(surroundings);
      if (now !== around) known = new Map();
      around = now;
      const keys = new Map(lasting.map((rule) => [rule, keyOf(rule)]));
      return {
        find: (rule) => known.get(keys.get(rule) ?? ''),
        keep(memory) {
          known = new Map([...keys].map(([{ config }, key]) => [key, lookOf(memory, config.name)]));
        },
      };
    },
  };
}

/** What files say is no part of the library, and may be known only in a second look. */
const isOfLibrary = (part: { readonly needs: readonly Need[] } | null): boolean =>
  !part?.needs.some(({ field }) => field === 'file');

const keyOf = ({ config: { match, unless, group } }: CompiledRule): string =>
  JSON.stringify([match, unless, group]);

const describe = ({ config, now, returned, apart }: Surroundings): string =>
  JSON.stringify([
    config.matchers,
    config.exclude,
    config.people,
    config.timezone,
    now,
    [...returned],
    apart,
  ]);

function lookOf({ rules }: Memory, name: string): FirstLook {
  const { matched, unknown, grouped } = rules.get(name)!;
  return { matched: matched.copy(), unknown: unknown.copy(), grouped };
}
