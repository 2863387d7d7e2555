import type { Asset } from '../../model/asset.js';
import type { Place } from '../../model/place.js';
import { firstAtLeast } from '../../util/bisect.js';
import { indexOf } from '../dates/index-of.js';
import { ownDate } from '../dates/own-date.js';
import { groupFields } from '../groups/fields.js';
import type { LibraryView } from '../view.js';

/** A photo that knows where and when it was taken. */
export interface Placed {
  readonly at: number;
  readonly place: Place;
  readonly asset: Asset;
}

export interface Neighbourhood {
  /** Fields that both must share; a person is shared when any is. */
  readonly same: readonly string[];
  /** Tag of places that were only guessed: they are nobody's source, or a guess would wander from photo to photo. */
  readonly guessed: string;
}

/** Finds the photo with a place that was taken nearest to an instant, the earlier of two. */
export function nearInTime({ same, guessed }: Neighbourhood) {
  const placed = indexOf((view) => {
    const byKey = new Map<string, Placed[]>();
    for (const asset of view.assets()) {
      const place = placeOf(asset);
      const at = place && !asset.tags.includes(guessed) ? ownDate(asset) : null;
      if (!place || at === null) continue;
      for (const key of keysOf(asset, same)) {
        const list = byKey.get(key) ?? [];
        list.push({ at, place, asset });
        byKey.set(key, list);
      }
    }
    for (const list of byKey.values()) list.sort((a, b) => a.at - b.at);
    return byKey;
  });
  return (asset: Asset, at: number, view: LibraryView): Placed | undefined => {
    const candidates = keysOf(asset, same).flatMap((key) => {
      const list = placed(view).get(key) ?? [];
      const next = firstAtLeast(list, (one) => one.at, at);
      return [list[next - 1], list[next]].filter((one) => one !== undefined);
    });
    return candidates.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at) || a.at - b.at)[0];
  };
}

/** What the asset shares with others, once for each person in it where persons count; none where it is unknown. */
function keysOf(asset: Asset, same: readonly string[]): readonly string[] {
  const values = same.map((name) => (name === 'person' ? '' : groupFields[name]!.value(asset)));
  if (values.includes(null)) return [];
  const key = JSON.stringify([asset.ownerId, ...values]);
  return same.includes('person') ? asset.persons.map((person) => `${key} ${person}`) : [key];
}

export function placeOf({ exif: { latitude, longitude } }: Asset): Place | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
