/** More different texts than these are hardly repeated. */
const MOST = 10_000;
const kept = new Map<string, string>();

/**
 * The same text, in the one copy that all equal texts share. A library says the same few cameras, places and zones a
 * million times, and what comes out of JSON is a new string each time.
 */
export function intern(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size < MOST) kept.set(text, text);
  return text;
}
