import { type Conflict, inVain, strongest } from './conflicts.js';
import type { SetClaim, ValueClaim } from './intents.js';
import type { Wanted } from './target.js';
import { sameValue } from './values.js';

/** One for all assets about which nothing is decided: there are many of them. */
export const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

/** Memberships unite; that one rule adds what another removes is decided by priority or is a conflict. */
export function resolveMemberships(
  asset: string,
  wanted: ReadonlyMap<string, ReadonlyMap<string, SetClaim>>,
  code: 'tag-conflict' | 'album-conflict',
  nameOf: (element: string) => string,
  conflicts: Conflict[],
): ReadonlyMap<string, Wanted<boolean>> {
  if (wanted.size === 0) return NOTHING;
  const decided = new Map<string, Wanted<boolean>>();
  for (const [element, all] of wanted) {
    const claims = strongest([...all.values()]);
    const adding = claims.filter((claim) => claim.present);
    const removing = claims.filter((claim) => !claim.present);
    if (adding.length > 0 && removing.length > 0) {
      const kind = code === 'tag-conflict' ? 'tag' : 'album';
      const what = `${adding[0]!.by} puts it into and ${removing[0]!.by} takes it out of ${kind} "${nameOf(element)}"`;
      conflicts.push({ code, asset, what, claims: inVain(claims, all.values()) });
    } else decided.set(element, { value: adding.length > 0, claims });
  }
  return decided;
}

/** One value: equal wishes are one, of different ones the higher priority counts, and otherwise it is a conflict. */
export function resolveValue(
  asset: string,
  field: string,
  wanted: readonly ValueClaim[],
  conflicts: Conflict[],
): Wanted<unknown> | undefined {
  const claims = strongest(wanted);
  const [first] = claims;
  if (!first) return undefined;
  const other = claims.find((claim) => !sameValue(claim.value, first.value));
  if (!other) return { value: first.value, claims };
  const show = (value: unknown): string => JSON.stringify(value);
  const what = `${field} is to be ${show(first.value)} for ${first.by} and ${show(other.value)} for ${other.by}`;
  conflicts.push({ code: 'value-conflict', asset, what, claims: inVain(claims, wanted) });
  return undefined;
}
