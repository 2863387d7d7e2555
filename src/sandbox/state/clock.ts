let last = 0;

/** The present, ISO 8601 with milliseconds; never the same twice, so that "newer than" always tells changes apart. */
export function timestamp(): string {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}
