import type { Asset } from '../model/asset.js';
import type { AssetTarget } from './target.js';
import { currentValue, sameValue, withValue } from './values.js';

/** The asset with all this done; the same object when nothing about it changes. */
export function withWishes(asset: Asset, target: Pick<AssetTarget, 'tags' | 'albums' | 'values'>): Asset {
  let result = asset;
  const tags = applySet(asset.tags, target.tags);
  const albums = applySet(asset.albums, target.albums);
  if (tags !== asset.tags || albums !== asset.albums) result = { ...result, tags, albums };
  for (const [field, { value }] of target.values)
    if (!sameValue(currentValue(asset, field), value)) result = withValue(result, field, value);
  return result;
}

/** The elements with those added and removed, sorted; the same list when that changes nothing. */
function applySet(
  current: readonly string[],
  wanted: ReadonlyMap<string, { readonly value: boolean }>,
): readonly string[] {
  let result: string[] | undefined;
  for (const [element, { value }] of wanted) {
    if (current.includes(element) === value) continue;
    result ??= [...current];
    if (value) result.push(element);
    else result.splice(result.indexOf(element), 1);
  }
  return result?.sort() ?? current;
}
