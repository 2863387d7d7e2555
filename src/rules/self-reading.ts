import type { RuleConfig } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Action, Condition, Owned } from './definitions.js';
import { compilePattern, nameMatcher } from './patterns.js';

/**
 * A rule that asks whether an asset is in the album or has the tag that it owns by `sync`: what it wants would depend
 * on what it did before, and each run could take back the last one's. Through other rules, the plan itself finds out.
 */
export function checkSelfReading(
  { name, source }: RuleConfig,
  conditions: Readonly<Record<'match' | 'unless', Condition | null>>,
  actions: readonly (Action | undefined)[],
): readonly Diagnostic[] {
  return actions.flatMap((action, index): Diagnostic[] => {
    const owned = action?.owns;
    if (!owned) return [];
    const at = (['match', 'unless'] as const).find((key) => reads(conditions[key], owned));
    if (at === undefined) return [];
    return [
      {
        severity: 'error',
        code: 'reads-what-it-owns',
        message: `${name} asks about the ${owned.kind} "${owned.pattern}", which it owns itself (sync): what it wants would depend on what it has done.`,
        hint: 'Ask about something else, or leave sync out.',
        at: source.locate([at]),
        related: [{ message: 'the sync action', at: source.locate(['actions', index]) }],
      },
    ];
  });
}

function reads(condition: Condition | null, { kind, pattern }: Owned): boolean {
  const field = kind === 'tag' ? 'tags' : 'albums';
  const isOwned = nameMatcher(pattern, kind);
  const isLiteral = (text: string): boolean => compilePattern(text, 'name').literal;
  return (condition?.needs ?? []).some((need) => {
    if (need.field !== field) return false;
    // Whether there is any, or how many: that counts its own, too.
    if (!need.names) return true;
    return need.names.some((name) => {
      if (isLiteral(name)) return isOwned(name);
      // Of two patterns nobody can tell what both match; of a plain name one can.
      return (
        name === pattern ||
        (isLiteral(pattern) && compilePattern(name, kind === 'tag' ? 'path' : 'name').test(pattern))
      );
    });
  });
}
