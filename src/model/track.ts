/** Where somebody was at an instant, as a GPS logger wrote it down. */
export interface TrackPoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly latitude: number;
  readonly longitude: number;
}
