/** Degrees, north and east positive. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Immich rewrites coordinates through the sidecar, so that they come back rounded: a metre apart is the same place. */
const SAME_PLACE = 1e-5;

export const samePlace = (a: Place, b: Place): boolean =>
  Math.abs(a.latitude - b.latitude) <= SAME_PLACE && Math.abs(a.longitude - b.longitude) <= SAME_PLACE;
