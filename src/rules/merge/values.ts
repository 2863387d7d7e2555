import type { Asset } from '../../model/asset.js';
import type { SettableField } from '../../model/settable.js';
import { namesApart } from '../apart.js';
import type { Effect, SetEffect } from '../effects.js';
import { keeper, type Merge, type Merging, takenFrom } from './policy.js';

/** A field that holds one value, as policies see it. */
export interface ValueField<V> {
  /** The field of a change that sets it. */
  readonly field: SettableField;
  /** For the reader: `rating`. */
  readonly noun: string;
  /** `null` where the asset has none. */
  of(asset: Asset): V | null;
  /** Equal values are one; the value itself unless said otherwise. */
  keyOf?(value: V): unknown;
}

export const setting = (asset: string, field: SettableField, value: unknown, why: string): Effect =>
  ({ kind: 'set', asset, field, value, why }) as SetEffect;

const keyed = <V>({ of, keyOf = (value: V): unknown => value }: ValueField<V>, asset: Asset): unknown => {
  const value = of(asset);
  return value === null ? null : keyOf(value);
};

/** Takes over the value that one of the losers has. */
export const take = <V>({ field, of }: ValueField<V>, { keeper: kept }: Merging, from: Asset | undefined) =>
  from ? [setting(kept.id, field, of(from), takenFrom(from))] : [];

/** `fill`: only where the kept one has none, from the first that has one. */
export const fill =
  <V>(value: ValueField<V>): Merge =>
  (merging) =>
    value.of(merging.keeper) === null
      ? take(
          value,
          merging,
          merging.losers.find((asset) => value.of(asset) !== null),
        )
      : [];

/** `consensus`: only where the kept one has none and all that have one have the same. */
export const consensus =
  <V>(value: ValueField<V>): Merge =>
  (merging) => {
    const having = merging.losers.filter((asset) => value.of(asset) !== null);
    const agree = new Set(having.map((asset) => keyed(value, asset))).size === 1;
    return agree && value.of(merging.keeper) === null ? take(value, merging, having[0]) : [];
  };

/** `review`: nobody may have a value that the kept one has not. */
export const review =
  <V>(value: ValueField<V>): Merge =>
  ({ keeper: kept, losers }) => {
    const own = keyed(value, kept);
    const other = losers.find((asset) => value.of(asset) !== null && keyed(value, asset) !== own);
    if (!other) return [];
    const [verb, has] = own === null ? ['has a', 'has none'] : ['has another', 'has one'];
    const [copy, best] = namesApart(other, kept);
    return { review: `${copy} ${verb} ${value.noun}, and ${best} ${has}` };
  };

/** The best by `better`, if it is better than what the kept one has; none is worst. */
export const best =
  <V>(value: ValueField<V>, better: (a: V, b: V) => boolean): Merge =>
  (merging) => {
    let from: Asset | undefined;
    let top = value.of(merging.keeper);
    for (const asset of merging.losers) {
      const own = value.of(asset);
      if (own === null || (top !== null && !better(own, top))) continue;
      [from, top] = [asset, own];
    }
    return take(value, merging, from);
  };

/** The policies that fit every single value. */
export const common = <V>(value: ValueField<V>) => ({
  fill: fill(value),
  keeper,
  consensus: consensus(value),
  review: review(value),
});
