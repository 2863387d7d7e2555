import type { Location } from '../model/diagnostic.js';
import type { CompiledRule } from '../rules/compiled.js';
import type { Condition } from '../rules/definitions.js';
import type { TestResult } from './run-test.js';

/** Something that no test has shown. */
export interface Gap {
  readonly rule: string;
  /** The condition as written, or its word if it is made of others; nothing when it is about the rule as a whole. */
  readonly condition?: string;
  readonly missing: 'no test in which it does anything' | 'never true' | 'never false';
  readonly at: Location;
}

interface Seen {
  true?: boolean;
  false?: boolean;
}

/** Rules that matched nothing in any test, and conditions of the others that were never true or never false. */
export function findGaps(results: readonly TestResult[], all: readonly CompiledRule[]): readonly Gap[] {
  const reached = new Set<string>();
  const seen = new Map<Condition, Seen>();
  for (const { ran } of results) {
    if (!ran) continue;
    for (const { name, matched } of ran.plan.rules) if (matched > 0) reached.add(name);
    for (const rule of ran.rules.rules)
      for (const asset of ran.view.assets())
        for (const condition of conditionsOf(rule)) {
          const truth = condition.test(asset, ran.view);
          const known = seen.get(condition) ?? {};
          if (truth !== null) known[`${truth}`] = true;
          seen.set(condition, known);
        }
  }
  const told = new Set<Condition>();
  return all.flatMap((rule): readonly Gap[] => {
    const { name, source } = rule.config;
    if (!reached.has(name))
      return [{ rule: name, missing: 'no test in which it does anything', at: source.locate([]) }];
    return conditionsOf(rule).flatMap((condition) => {
      // A matcher that several rules use is told once.
      if (told.has(condition) || !condition.at) return [];
      told.add(condition);
      const { true: holds, false: fails } = seen.get(condition) ?? {};
      const text = condition.parts ? condition.word : (condition.written ?? condition.word);
      const gap = (missing: Gap['missing']): Gap => ({
        rule: name,
        condition: text,
        missing,
        at: condition.at!(),
      });
      return [...(holds ? [] : [gap('never true')]), ...(fails ? [] : [gap('never false')])];
    });
  });
}

/** Leaves and branches of `match` and `unless`. */
const conditionsOf = ({ match, unless }: CompiledRule): readonly Condition[] =>
  [match, unless].flatMap((one) => (one ? withParts(one) : []));

const withParts = (condition: Condition): readonly Condition[] => [
  condition,
  ...(condition.parts ?? []).flatMap(withParts),
];
