import type { Skip } from '../model/plan.js';
import type { LibraryView } from '../rules/view.js';
import { byName, byOf, type Conflict, strongest } from './conflicts.js';
import type { Claim, Intents, StackClaim } from './intents.js';
import type { Known } from './resolve-stacks.js';
import type { UnstackTarget } from './target.js';

export interface ResolvedUnstacks {
  readonly unstacks: readonly UnstackTarget[];
  /** Stacks that are not to be, because a stronger rule wants a member in none, or an equally strong one. */
  readonly overruled: ReadonlySet<StackClaim>;
  readonly conflicts: readonly Conflict[];
  readonly skips: readonly Skip[];
}

/**
 * Decides which stacks are taken apart: those of which a member is to be in none, unless a rule wants this member in a
 * stack. Then the higher priority counts, and otherwise it is a conflict and nothing happens.
 */
export function resolveUnstacks(
  intents: Intents,
  stackings: readonly StackClaim[],
  base: LibraryView,
  { isEnded, excluded }: Known,
): ResolvedUnstacks {
  const wishes = wishesIn(intents, base);
  const defended = new Set<string>();
  const overruled = new Set<StackClaim>();
  const conflicts: Conflict[] = [];
  for (const stacking of stackings) {
    const members = stacking.members.filter((id) => !isEnded(id));
    const against = [...new Set(members.flatMap((id) => wishes.get(keyOf(id, base)) ?? []))];
    if (against.length === 0 || members.length < 2) continue;
    const winners = strongest([stacking, ...against]);
    const stands = winners.includes(stacking);
    const isTie = stands && winners.length > 1;
    if (!stands || isTie) overruled.add(stacking);
    if (stands) for (const id of members) defended.add(keyOf(id, base));
    if (!isTie) continue;
    const what = `${stacking.by} stacks it and ${byOf(winners.filter((one) => one !== stacking)).join(' and ')} wants it in no stack`;
    conflicts.push({ code: 'stack-conflict', asset: stacking.primary, what, claims: winners });
  }
  const unstacks: UnstackTarget[] = [];
  const skips: Skip[] = [];
  for (const [key, claims] of [...wishes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const stack = base.stack(key);
    if (!stack || defended.has(key)) continue;
    const isExcluded = stack.members.some((id) => {
      const asset = base.asset(id);
      return asset !== undefined && excluded(asset);
    });
    if (!isExcluded) unstacks.push({ stack, claims: [...claims].sort(byName) });
    else skips.push(...claims.map(({ by }) => skipOf(stack.primaryId, by)));
  }
  return { unstacks, overruled, conflicts, skips };
}

/** Who wants what in no stack: by the stack that it is in, else by the asset. */
function wishesIn(intents: Intents, base: LibraryView): ReadonlyMap<string, readonly Claim[]> {
  const wishes = new Map<string, Claim[]>();
  for (const [id, { unstack }] of intents.assets) {
    if (unstack.size === 0) continue;
    const key = keyOf(id, base);
    wishes.set(key, [...(wishes.get(key) ?? []), ...unstack.values()]);
  }
  return wishes;
}

const keyOf = (id: string, base: LibraryView): string => base.asset(id)?.stackId ?? id;

const skipOf = (primary: string, by: string): Skip => ({
  target: `asset:${primary}`,
  by: [by],
  code: 'excluded',
  reason: '`exclude` covers a member of its stack',
});
