import type { Asset } from '../../model/asset.js';
import { parseDistance } from '../../util/units.js';
import type { ConditionDefinition } from '../definitions.js';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly radius: string;
}

/** `near: { latitude, longitude, radius }` or a list of such places: not further from one of them than its radius. */
export const near: ConditionDefinition = {
  name: 'near',
  compile(written) {
    const places = [written as Place | readonly Place[]].flat().map((place) => ({
      ...place,
      metres: parseDistance(place.radius)!,
    }));
    return {
      word: 'near',
      field: 'gps',
      needs: [{ field: 'exif.latitude' }, { field: 'exif.longitude' }],
      test(asset) {
        const at = positionOf(asset);
        return at && places.some((place) => distance(at, place) <= place.metres);
      },
      actual(asset) {
        const at = positionOf(asset);
        return at ? `${at.latitude}, ${at.longitude}` : 'no gps';
      },
    };
  },
};

type Position = Pick<Place, 'latitude' | 'longitude'>;

function positionOf({ exif: { latitude, longitude } }: Asset): Position | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** Metres: the mean radius of the earth, IUGG. */
const EARTH = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres along the great circle, by the haversine formula (R. W. Sinnott, Sky & Telescope 68, 1984). */
function distance(a: Position, b: Position): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const across =
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half(a.latitude, b.latitude) + across)));
}
