import type { Change } from '../model/change.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { CompiledRules } from '../rules/compiled.js';

/** What is no mistake, but seldom meant: rules that match nothing, matchers that nothing uses. */
export function hintsAfter(
  matched: Plan['rules'],
  changes: readonly Change[],
  { unused }: CompiledRules,
): readonly Diagnostic[] {
  // What a rule owns it empties by matching nothing any more.
  const acts = (name: string): boolean =>
    changes.some(({ by }) => by.some((action) => action.startsWith(`${name}#`)));
  const idle = matched.filter((rule) => rule.matched === 0 && !acts(rule.name)).map(({ name }) => name);
  return [
    ...unused.map(
      ({ name, at }): Diagnostic => ({
        severity: 'hint',
        code: 'unused-matcher',
        message: `No enabled rule uses the matcher "${name}".`,
        at,
      }),
    ),
    ...(idle.length === 0 ? [] : [matchedNothing(idle)]),
  ];
}

const matchedNothing = (names: readonly string[]): Diagnostic => ({
  severity: 'hint',
  code: 'matched-nothing',
  message: `${names.length === 1 ? 'This rule matches' : 'These rules match'} nothing: ${names.join(', ')}.`,
});
