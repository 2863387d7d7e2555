import type { Place } from '../../model/place.js';
import type { TrackPoint } from '../../model/track.js';
import { firstAtLeast } from '../../util/bisect.js';

/**
 * Where a track was at an instant: on the straight line between the points before and after, if neither is further
 * away in time than `within` milliseconds. `points` are sorted by time. Across the date line the short way counts.
 */
export function placeOnTrack(points: readonly TrackPoint[], at: number, within: number): Place | null {
  const next = firstAtLeast(points, (point) => point.at, at);
  const after = points[next];
  if (after?.at === at) return { latitude: after.latitude, longitude: after.longitude };
  const before = points[next - 1];
  if (!before || !after || at - before.at > within || after.at - at > within) return null;
  const part = (at - before.at) / (after.at - before.at);
  const east = after.longitude - before.longitude;
  const short = east - 360 * Math.round(east / 360);
  const longitude = before.longitude + part * short;
  return {
    latitude: rounded(before.latitude + part * (after.latitude - before.latitude)),
    longitude: rounded(longitude - 360 * Math.round(longitude / 360)),
  };
}

/** To a decimetre: GPS is no better. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));
