import type { Asset } from '../model/asset.js';
import type { Skip } from '../model/plan.js';
import type { SettableField } from '../model/settable.js';
import type { LibraryView } from '../rules/view.js';
import { compareText } from './canonical.js';
import { byOf } from './conflicts.js';
import type { Claim } from './intents.js';
import type { AssetTarget, Wanted } from './target.js';
import { withValue } from './values.js';

type Values = Pick<AssetTarget, 'tags' | 'albums' | 'values'>;

/** What rules may set about a protected asset, though the protection may rest on it. */
const FREE: readonly SettableField[] = ['favorite', 'rating'];

/**
 * A protected asset keeps what protects it: a group that decides about it gives, and takes nothing, and no rule takes
 * away the tag, album, rating or favorite without which it would not be protected any more. Only a `sync` rule takes
 * out of its own album or tag what does not belong there.
 */
export function keepProtection(
  asset: Asset,
  target: Values,
  view: LibraryView,
  owners: ReadonlySet<string>,
  albumName: (ref: string) => string,
): Values & { readonly skips: readonly Skip[] } {
  const skips: Skip[] = [];
  const skip = (claims: readonly Claim[], what: string): void =>
    void skips.push({
      target: `asset:${asset.id}`,
      by: byOf(claims),
      code: 'protected',
      reason: `safety.protect covers it, so ${what}`,
    });
  let so = asset;
  for (const field of ['tags', 'albums'] as const) {
    const added = [...target[field]].flatMap(([element, { value }]) => (value ? element : []));
    so = { ...so, [field]: [...new Set([...asset[field], ...added])] };
  }
  /** Goes on with the asset as it would be then, unless that is not protected. */
  const stays = (next: Asset): boolean => {
    if (!view.isProtected(next)) return false;
    so = next;
    return true;
  };
  const kept = (field: 'tags' | 'albums'): ReadonlyMap<string, Wanted<boolean>> => {
    const left = new Map<string, Wanted<boolean>>();
    for (const [element, { value, claims }] of sorted(target[field])) {
      const without = { ...so, [field]: so[field].filter((one) => one !== element) };
      const owning = claims.filter(({ by }) => owners.has(by));
      const taking = claims.filter(({ by, group }) => owners.has(by) || group === undefined);
      if (value) left.set(element, { value, claims });
      else if (taking.length > 0 && stays(without)) left.set(element, { value, claims: taking });
      else if (owning.length > 0) left.set(element, { value, claims: owning });
      else
        skip(claims, field === 'tags' ? `tag ${element} stays` : `it stays in album ${albumName(element)}`);
    }
    return left;
  };
  const [tags, albums] = [kept('tags'), kept('albums')];
  const values = new Map<SettableField, Wanted<unknown>>();
  for (const [field, wanted] of sorted(target.values))
    if (!FREE.includes(field) || stays(withValue(so, field, wanted.value))) values.set(field, wanted);
    else skip(wanted.claims, `its ${field} is not changed`);
  return { tags, albums, values, skips };
}

/** What may go is decided one after the other: in an order that the order of the rules does not change. */
const sorted = <K extends string, V>(map: ReadonlyMap<K, V>): readonly (readonly [K, V])[] =>
  [...map].sort(([a], [b]) => compareText(a, b));
