import type { Skip } from '../model/plan.js';
import type { Conflict } from './conflicts.js';
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
 * something that was to be saved from its losers could not be.
 */
export function resolveEnds(
  intents: Intents,
  isProtected: (asset: string) => boolean,
  blocked: ReadonlySet<string>,
): ResolvedEnds {
  const deciding = [...intents.decisions.values()].filter(({ ends }) => ends.length > 0);
  const keepers = new Map<string, Decision[]>();
  for (const decision of deciding) for (const id of decision.keep) push(keepers, id, decision);

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

  const ends = new Map<string, EndClaim[]>();
  for (const decision of deciding) {
    if (spoiled.has(decision)) continue;
    for (const end of decision.ends) {
      if (isProtected(end.asset)) {
        const reason = 'safety.protect covers it, so it is not trashed';
        skips.push({ target: `asset:${end.asset}`, by: [end.by], code: 'protected', reason });
      } else push(ends, end.asset, end);
    }
  }
  return {
    ends: new Map([...ends].map(([id, claims]) => [id, { value: strictest(claims), claims }])),
    conflicts,
    skips,
  };
}

/** Trash before permanent deletion: what can be undone wins. */
const strictest = (claims: readonly EndClaim[]): EndClaim =>
  claims.find((claim) => claim.kind === 'trash') ?? claims[0]!;

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
