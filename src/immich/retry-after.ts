/**
 * Milliseconds to wait by a `Retry-After` header, which is a number of seconds or a date (RFC 9110, 10.2.3);
 * `undefined` when there is none.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
