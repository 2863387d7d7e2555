import type { Asset } from '../../model/asset.js';
import type { Part } from '../grouping.js';

/** Puts assets with the same text together; those with none are in no part. Nothing of it exists on the server. */
export function collect(
  prefix: string,
  members: readonly Asset[],
  textOf: (asset: Asset) => string | null,
): readonly Part[] {
  const byText = new Map<string, Asset[]>();
  for (const asset of members) {
    const text = textOf(asset);
    if (text === null || text === '') continue;
    const found = byText.get(text);
    if (found) found.push(asset);
    else byText.set(text, [asset]);
  }
  return [...byText].map(([text, assets]) => ({ key: `${prefix}:${text}`, members: assets, onServer: [] }));
}
