import type { Asset } from '../../../model/asset.js';
import { firstAtLeast } from '../../../util/bisect.js';
import { namesApart } from '../../apart.js';
import { folderOf, stemOf } from '../../groups/names.js';
import { foundAt } from '../found.js';
import { indexOf } from '../index-of.js';
import { OWN_DATE, ownDate } from '../own-date.js';
import type { DateSource } from '../source.js';

interface Numbered {
  readonly number: number;
  readonly at: number;
  readonly asset: Asset;
}

/** Dated photos by folder and the name without its number, in the order of their numbers. */
const seriesOf = indexOf((view) => {
  const series = new Map<string, Numbered[]>();
  for (const asset of view.assets()) {
    const place = placeOf(asset);
    const at = place && ownDate(asset);
    if (!place || at === null) continue;
    const known = series.get(place.key) ?? [];
    known.push({ number: place.number, at: at as number, asset });
    series.set(place.key, known);
  }
  for (const list of series.values()) list.sort((a, b) => a.number - b.number || a.at - b.at);
  return series;
});

/**
 * Between two numbers of one camera: where the photo before and the photo after have dates that do not lie far
 * apart, the one that is nearer in number tells this one's. A camera that began to count anew tells nothing.
 */
export const neighbours: DateSource = {
  needs: [{ field: 'filename' }, { field: 'path' }, ...OWN_DATE.map((field) => ({ field }))],
  looksAround: true,
  find(asset, view, { zone, within, isPlausible }) {
    const place = placeOf(asset);
    const series = place && seriesOf(view).get(place.key);
    if (!series) return null;
    const before = series[firstAtLeast(series, ({ number }) => number, place.number) - 1];
    const after = series[firstAtLeast(series, ({ number }) => number, place.number + 1)];
    if (!before || !after || after.at < before.at || after.at - before.at > within) return null;
    const nearer = after.number - place.number < place.number - before.number ? after : before;
    const from = `between ${namesApart(before.asset, after.asset).join(' and ')}`;
    const found = foundAt(nearer.at, zone, from);
    return isPlausible(found) ? found : null;
  },
};

/** `IMG_1234` is number 1234 of `IMG_` in its folder. */
function placeOf({ filename, path, ownerId }: Asset): { key: string; number: number } | null {
  const parts = /^(.*?)(\d{3,6})$/.exec(stemOf(filename));
  if (!parts) return null;
  const [, prefix, digits] = parts as unknown as [string, string, string];
  return { key: [ownerId, folderOf(path), prefix, digits.length].join('\n'), number: Number(digits) };
}
