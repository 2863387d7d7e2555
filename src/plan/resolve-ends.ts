import type { Skip } from '../model/plan.js';
import { pushTo } from '../util/push-to.js';
import { byName, type Conflict } from './conflicts.js';
import type { Decision, EndClaim, Intents } from './intents.js';
import type { Wanted } from './target.js';

export interface ResolvedEnds {
  readonly ends: ReadonlyMap<string, Wanted<EndClaim>>;
  readonly conflicts: readonly Conflict[];
  readonly skips: readonly Skip[];
}

/**
 * Decides which assets are trashed. An asset that one group keeps and another action trashes is a conflict, and then
 * neither of the two trashes anything; a protected asset stays; a group in `blocked` trashes nothing, because
 * something that was to be saved from its losers could not be. Of such a group nobody else trashes a member either:
 * with another member less the conflict would be gone, and one side would have won by chance.
 */
export function resolveEnds(
  intents: Intents,
  isProtected: (asset: string) => boolean,
  blocked: ReadonlySet<string>,
): ResolvedEnds {
  const decisions = [...intents.decisions.values()].sort((a, b) => byName(a.claim, b.claim));
  const deciding = decisions.filter(({ ends }) => ends.length > 0);
  const keepers = new Map<string, Decision[]>();
  for (const decision of decisions) for (const id of decision.keep) pushTo(keepers, id, decision);

  const conflicts: Conflict[] = [];
  const skips: Skip[] = [];
  const spoiled = new Set<Decision>();
  for (const decision of deciding) {
    if (decision.claim.group !== undefined && blocked.has(decision.claim.group)) spoiled.add(decision);
    for (const end of decision.ends) {
      const keeping = keepers.get(end.asset)?.filter((other) => other !== decision) ?? [];
      if (keeping.length === 0) continue;
      for (const other of [decision, ...keeping]) spoiled.add(other);
      conflicts.push({
        code: 'kept-and-trashed',
        asset: end.asset,
        what: `${end.by} would trash it while ${keeping.map((other) => other.claim.by).join(' and ')} keeps it`,
        claims: [end, ...keeping.map((other) => other.claim)],
      });
    }
  }

  skips.push(...spread(spoiled, deciding));

  const ends = new Map<string, EndClaim[]>();
  for (const decision of deciding) {
    if (spoiled.has(decision)) continue;
    for (const end of decision.ends) {
      if (isProtected(end.asset)) skips.push(skipOf(end, 'protected', 'safety.protect covers it'));
      else pushTo(ends, end.asset, end);
    }
  }
  return {
    ends: new Map([...ends].map(([id, claims]) => [id, decide(claims)])),
    conflicts,
    skips,
  };
}

/** Adds to the spoiled decisions those that would trash what they are about, and so on. */
function spread(spoiled: Set<Decision>, deciding: readonly Decision[]): readonly Skip[] {
  const skips: Skip[] = [];
  const contested = new Set([...spoiled].flatMap(({ members }) => members));
  for (let size = -1; size < spoiled.size; ) {
    size = spoiled.size;
    for (const decision of deciding) {
      if (spoiled.has(decision) || !decision.ends.some(({ asset }) => contested.has(asset))) continue;
      spoiled.add(decision);
      for (const id of decision.members) contested.add(id);
      for (const end of decision.ends) skips.push(skipOf(end, 'conflict', 'rules disagree about its group'));
    }
  }
  return skips;
}

const skipOf = ({ asset, by }: EndClaim, code: string, why: string): Skip => ({
  target: `asset:${asset}`,
  by: [by],
  code,
  reason: `${why}, so it is not trashed`,
});

/** Trash before permanent deletion: what can be undone wins. Whoever names a keeper has it kept. */
function decide(all: readonly EndClaim[]): Wanted<EndClaim> {
  const rank = ({ kind, keeper }: EndClaim): number =>
    (kind === 'trash' ? 0 : 2) + (keeper === undefined ? 1 : 0);
  const claims = [...all].sort((a, b) => rank(a) - rank(b) || byName(a, b));
  const keeper = claims.find((claim) => claim.keeper !== undefined)?.keeper;
  return { value: { ...claims[0]!, ...(keeper !== undefined && { keeper }) }, claims };
}
