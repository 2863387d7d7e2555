import type { Diagnostic, Location } from '../model/diagnostic.js';
import type { Skip } from '../model/plan.js';
import { compareText } from './canonical.js';
import type { Claim } from './intents.js';

/** Two rules want what cannot both be. `claims` are those that nothing decided between, and all that fall with them. */
export interface Conflict {
  readonly code: 'tag-conflict' | 'album-conflict' | 'value-conflict' | 'stack-conflict' | 'kept-and-trashed';
  /** Id of the asset, or reference of the album. */
  readonly asset: string;
  readonly on?: 'album';
  /** Sentence about the asset, without its name. */
  readonly what: string;
  readonly claims: readonly Claim[];
}

/** Of claims that disagree, those with the highest priority, in an order that the order of the rules does not change. */
export function strongest<C extends Claim>(claims: readonly C[]): readonly C[] {
  if (claims.length < 2) return claims;
  const top = Math.max(...claims.map((claim) => claim.priority));
  return claims.filter((claim) => claim.priority === top).sort(byName);
}

/**
 * Whose wishes come to nothing when the strongest disagree: they themselves, and weaker ones of groups, which then must
 * not let go of what they were to save.
 */
export const inVain = <C extends Claim>(strong: readonly C[], all: Iterable<C>): readonly C[] => [
  ...strong,
  ...[...all].filter((claim) => claim.group !== undefined && !strong.includes(claim)).sort(byName),
];

/** By action, then group. */
export const byName = (a: Claim, b: Claim): number =>
  compareText(a.by, b.by) || compareText(a.group ?? '', b.group ?? '');

export const byOf = (claims: readonly Claim[]): readonly string[] =>
  [...new Set(claims.map((claim) => claim.by))].sort();

/** A conflict as an error that names the asset, both values and both rules with their places. */
export function conflictDiagnostic(
  { code, what, claims }: Conflict,
  filename: string,
  locate: (by: string) => Location | undefined,
): Diagnostic {
  const [first, ...others] = byOf(claims);
  const at = first === undefined ? undefined : locate(first);
  return {
    severity: 'error',
    code,
    message: `${filename}: ${what}.`,
    hint: 'Give one rule a higher `priority`, narrow one `match`, or set `safety.on-conflict: skip` to leave such assets alone.',
    ...(at && { at }),
    related: others.map((by) => {
      const place = locate(by);
      return { message: `${by.split('#')[0]} disagrees`, ...(place && { at: place }) };
    }),
  };
}

export const conflictSkip = ({ asset, on, what, claims }: Conflict): Skip => ({
  target: `${on ?? 'asset'}:${asset}`,
  by: byOf(claims),
  code: 'conflict',
  reason: what,
});
