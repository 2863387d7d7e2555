import type { Decision, Intents } from './intents.js';

/**
 * Takes back the tags and albums that a decision passed on to those it keeps, where a rule about single assets takes
 * them off the others: its newest word, which follows, says who still has them. What the group itself takes off them
 * was passed on before.
 */
export function forgetPassedOn({ assets }: Intents, { claim: { by, group }, keep, members }: Decision): void {
  for (const id of keep) {
    const kept = assets.get(id);
    if (!kept) continue;
    for (const field of ['tags', 'albums'] as const)
      for (const [element, claims] of kept[field]) {
        const isTaken = members.some((member) =>
          [...(assets.get(member)?.[field].get(element)?.values() ?? [])].some(
            (claim) => !claim.present && claim.group === undefined,
          ),
        );
        if (!isTaken) continue;
        kept.target = null;
        for (const [key, claim] of claims)
          if (claim.by === by && claim.group === group && claim.present) claims.delete(key);
        if (claims.size === 0) kept[field].delete(element);
      }
  }
}
