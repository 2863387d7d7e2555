import type { Conflict } from './conflicts.js';
import type { AssetIntents, Claim, Decision, Intents } from './intents.js';

/**
 * Assets about which more than one action has something to say: when one of them falls silent, another's word may
 * count, although nothing that the other reads has changed.
 */
export function contestedIn(
  { assets, decisions }: Intents,
  conflicts: readonly Conflict[],
): ReadonlySet<string> {
  const contested = new Set<string>();
  for (const [id, intents] of assets) if (isContested(intents)) contested.add(id);
  const disagreeing = new Set(conflicts.flatMap(({ claims }) => claims.map(keyOf)));
  const deciding = new Map<string, Decision>();
  for (const decision of decisions.values()) {
    const others = decision.members.flatMap((id) => deciding.get(id) ?? []);
    if (others.length > 0 || disagreeing.has(keyOf(decision.claim)))
      for (const { members } of [decision, ...others]) for (const id of members) contested.add(id);
    for (const id of decision.members) deciding.set(id, decision);
  }
  return contested;
}

function isContested({ tags, albums, values, exif }: AssetIntents): boolean {
  if (new Set([...exif.values()].map(({ by }) => by)).size > 1) return true;
  for (const elements of [tags, albums, values])
    for (const claims of elements.values()) if (claims.size > 1) return true;
  return false;
}

const keyOf = ({ by, group = '' }: Claim): string => `${by} ${group}`;
