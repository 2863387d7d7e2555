const LONGEST = 5 * 60_000;

/**
 * Milliseconds to wait by a `Retry-After` header, which is a number of seconds or a date (RFC 9110, 10.2.3), five
 * minutes at most; `undefined` when there is none.
 */
export function retryAfter(header: string | string[] | undefined, now: number): number | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return undefined;
  const wait = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(LONGEST, Math.max(0, wait));
}
