import type { Asset } from '../../model/asset.js';
import type { Part } from '../grouping.js';

/** Puts assets with the same text together; those with none, or with one of their own, are in no part. */
export function collect(
  prefix: string,
  members: readonly Asset[],
  textOf: (asset: Asset) => string | null,
): readonly Part[] {
  const first = new Map<string, Asset>();
  const several = new Map<string, Asset[]>();
  for (const asset of members) {
    const text = textOf(asset);
    if (text === null || text === '') continue;
    const before = first.get(text);
    if (!before) {
      first.set(text, asset);
      continue;
    }
    const found = several.get(text);
    if (found) found.push(asset);
    else several.set(text, [before, asset]);
  }
  // Nothing of it exists on the server.
  return [...several].map(([text, assets]) => ({ key: `${prefix}:${text}`, members: assets, onServer: [] }));
}
