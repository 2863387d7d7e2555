import { shapeUuid } from './uuid.js';

/** A small fast generator of repeatable randomness (xorshift128, Marsaglia 2003); not for secrets. */
export interface Random {
  /** 0 ≤ value < 1. */
  next(): number;
  /** 0 ≤ value < limit, whole. */
  below(limit: number): number;
  pick<T>(values: readonly T[]): T;
  chance(probability: number): boolean;
  uuid(): string;
}

export function randomOf(seed: number): Random {
  let [a, b, c, d] = [seed | 0 || 1, 362_436_069, 521_288_629, 88_675_123];
  const bits = (): number => {
    const t = a ^ (a << 11);
    a = b;
    b = c;
    c = d;
    d = d ^ (d >>> 19) ^ t ^ (t >>> 8);
    return d >>> 0;
  };
  for (let round = 0; round < 20; round++) bits();
  const below = (limit: number): number => Math.floor((bits() / 2 ** 32) * limit);
  const word = (): string => bits().toString(16).padStart(8, '0');
  return {
    next: () => bits() / 2 ** 32,
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    chance: (probability) => bits() / 2 ** 32 < probability,
    uuid: () => shapeUuid(word() + word() + word() + word()),
  };
}
