import type { Recording } from './record.js';

/** Notes that a `sync` action wants the asset in one of the targets it owns. */
export function own({ owned }: Recording, by: string, key: string, asset: string): void {
  const targets = owned.get(by) ?? new Map<string, Set<string>>();
  owned.set(by, targets);
  const members = targets.get(key);
  if (members) members.add(asset);
  else targets.set(key, new Set([asset]));
}

/**
 * Before assets are looked at again: what `sync` actions wanted of them counts no longer, for a synced tag is there
 * exactly where its condition holds, and not where it held for a moment.
 */
export function forgetOwned({ owned, owners, intents }: Recording, assets: Iterable<string>): void {
  if (owners.size === 0) return;
  for (const id of assets) {
    for (const targets of owned.values()) for (const members of targets.values()) members.delete(id);
    const asset = intents.assets.get(id);
    if (!asset) continue;
    for (const elements of [asset.tags, asset.albums])
      for (const [element, claims] of elements)
        for (const [key, claim] of claims) {
          if (!owners.has(claim.by)) continue;
          asset.target = null;
          claims.delete(key);
          if (claims.size === 0) elements.delete(element);
        }
  }
}

/** What a `sync` action wanted of an asset for the sake of its group, when it is no longer in that group. */
export function disown({ owned }: Recording, by: string, asset: string): void {
  for (const members of owned.get(by)?.values() ?? []) members.delete(asset);
}
