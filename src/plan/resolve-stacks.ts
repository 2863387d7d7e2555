import type { Stack } from '../model/library.js';
import type { Skip } from '../model/plan.js';
import type { LibraryView } from '../rules/view.js';
import { byOf, type Conflict, strongest } from './conflicts.js';
import type { Intents, StackClaim } from './intents.js';
import type { StackTarget } from './target.js';

export interface ResolvedStacks {
  readonly stacks: readonly StackTarget[];
  readonly conflicts: readonly Conflict[];
  readonly skips: readonly Skip[];
}

/**
 * Decides the stacks. An asset that goes to the trash is in none; an asset is in one at most; a stack that exists
 * is completed, never broken up, and keeps the primary that it has unless the rule says otherwise.
 */
export function resolveStacks(
  intents: Intents,
  base: LibraryView,
  isEnded: (asset: string) => boolean,
  isProtected: (asset: string) => boolean,
): ResolvedStacks {
  const conflicts: Conflict[] = [];
  const skips: Skip[] = [];
  const wanted: StackTarget[] = [];
  for (const { stacks } of intents.decisions.values()) {
    for (const claim of stacks) {
      const result = targetOf(claim, base, isEnded, isProtected);
      if (result === null) continue;
      if ('skip' in result) skips.push(result.skip);
      else wanted.push(result.target);
    }
  }
  return { stacks: exclusive(wanted, conflicts), conflicts, skips };
}

type Result = { readonly target: StackTarget } | { readonly skip: Skip } | null;

function targetOf(
  claim: StackClaim,
  base: LibraryView,
  isEnded: (asset: string) => boolean,
  isProtected: (asset: string) => boolean,
): Result {
  const living = claim.members.filter((id) => !isEnded(id));
  const existing = stacksOf(living, base);
  const members = [...new Set([...living, ...existing.flatMap((stack) => stack.members)])].sort();
  const [only] = existing;
  const primary =
    (claim.keepPrimary && only?.primaryId) || (living.includes(claim.primary) ? claim.primary : living[0]);
  if (primary === undefined || living.length < 2) return null;
  const refuse = (code: string, reason: string): Result => ({
    skip: { target: `asset:${primary}`, by: [claim.by], code, reason },
  });
  if (existing.length > 1) return refuse('stacked-elsewhere', 'its members are in different stacks already');
  const same = only !== undefined && members.length === only.members.length;
  // A stack that has more members than the rule found is a person's work or an earlier rule's: it stays.
  if (same && (only.primaryId === primary || members.length > living.length)) return null;
  const hidden = members.find((id) => id !== primary && id !== only?.primaryId && isProtected(id));
  if (hidden !== undefined)
    return refuse('protected', 'safety.protect covers a member that the stack would hide');
  return { target: { primary, members, claims: [claim], existing } };
}

function stacksOf(members: readonly string[], base: LibraryView): readonly Stack[] {
  const ids = new Set(members.map((id) => base.asset(id)?.stackId).filter((id) => id != null));
  return [...ids]
    .sort()
    .map((id) => base.stack(id)!)
    .filter(Boolean);
}

/** Equal stacks are one; of overlapping ones the higher priority counts, and otherwise it is a conflict. */
function exclusive(wanted: readonly StackTarget[], conflicts: Conflict[]): readonly StackTarget[] {
  const merged = new Map<string, StackTarget>();
  for (const target of wanted) {
    const key = `${target.primary} ${target.members.join(' ')}`;
    const same = merged.get(key);
    merged.set(key, same ? { ...same, claims: [...same.claims, ...target.claims] } : target);
  }
  const claimed = new Map<string, StackTarget[]>();
  for (const target of merged.values())
    for (const id of target.members) claimed.set(id, [...(claimed.get(id) ?? []), target]);
  const losing = new Set<StackTarget>();
  for (const [asset, targets] of claimed) {
    if (targets.length < 2) continue;
    const winners = strongest(targets.flatMap((target) => target.claims));
    const standing = targets.filter((target) => target.claims.some((claim) => winners.includes(claim)));
    for (const target of targets) if (standing.length > 1 || !standing.includes(target)) losing.add(target);
    if (standing.length < 2) continue;
    const claims = standing.flatMap((target) => target.claims);
    conflicts.push({
      code: 'stack-conflict',
      asset,
      what: `${byOf(claims).join(' and ')} put it into different stacks`,
      claims,
    });
  }
  return [...merged.values()].filter((target) => !losing.has(target));
}
