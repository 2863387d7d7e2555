import type { Asset } from '../model/asset.js';
import type { Stack } from '../model/library.js';
import type { Skip } from '../model/plan.js';
import type { LibraryView } from '../rules/view.js';
import { byName, byOf, type Conflict, strongest } from './conflicts.js';
import type { Intents, StackClaim } from './intents.js';
import { resolveUnstacks } from './resolve-unstacks.js';
import type { StackTarget, UnstackTarget } from './target.js';

export interface ResolvedStacks {
  readonly stacks: readonly StackTarget[];
  readonly unstacks: readonly UnstackTarget[];
  readonly conflicts: readonly Conflict[];
  readonly skips: readonly Skip[];
}

/** What else is known of the assets. */
export interface Known {
  readonly isEnded: (asset: string) => boolean;
  readonly isProtected: (asset: string) => boolean;
  readonly excluded: (asset: Asset) => boolean;
}

/**
 * Decides the stacks. An asset that goes to the trash is in none; an asset is in one at most; a stack that exists
 * is completed, never broken up, and keeps the primary that it has unless the rule says otherwise.
 */
export function resolveStacks(intents: Intents, base: LibraryView, known: Known): ResolvedStacks {
  const conflicts: Conflict[] = [];
  const skips: Skip[] = [];
  const wanted: StackTarget[] = [];
  const claims = [...intents.decisions.values()].flatMap(({ stacks }) => stacks).sort(byName);
  const apart = resolveUnstacks(intents, claims, base, known);
  for (const claim of claims) {
    const result = apart.overruled.has(claim) ? null : targetOf(claim, base, known);
    if (result === null) continue;
    if ('skip' in result) skips.push(result.skip);
    else wanted.push(result.target);
  }
  return {
    stacks: exclusive(wanted, conflicts),
    unstacks: apart.unstacks,
    conflicts: [...apart.conflicts, ...conflicts],
    skips: [...apart.skips, ...skips],
  };
}

type Result = { readonly target: StackTarget } | { readonly skip: Skip } | null;

function targetOf(claim: StackClaim, base: LibraryView, { isEnded, isProtected, excluded }: Known): Result {
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
  const others = members.flatMap((id) => (living.includes(id) ? [] : (base.asset(id) ?? [])));
  if (others.some(excluded))
    return refuse('excluded', '`exclude` covers a member of the stack that it would become part of');
  const isUnder = (id: string): boolean => only?.members.includes(id) === true && id !== only.primaryId;
  const hidden = members.find((id) => id !== primary && !isUnder(id) && isProtected(id));
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
