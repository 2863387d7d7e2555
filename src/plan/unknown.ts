/** Assets about which a rule knows too little, each with the fields that have no value, as `city,rating`. */
export interface Unknown {
  has(id: string): boolean;
  set(id: string, fields: string): void;
  delete(id: string): void;
  /** How many assets lack these fields. */
  counts(): Iterable<readonly [fields: string, assets: number]>;
}

/**
 * A number per asset instead of an entry: half a library may lack what a rule asks about, and there are many rules.
 * `positionOf` numbers the assets from 0.
 */
export function createUnknown(positionOf: ReadonlyMap<string, number>): Unknown {
  /** What number n - 1 stands for; 0 is nothing. */
  const combinations: string[] = [];
  let codes: Uint16Array | undefined;
  const codeOf = (fields: string): number => {
    const index = combinations.indexOf(fields);
    return index >= 0 ? index + 1 : combinations.push(fields);
  };
  return {
    has: (id) => (codes?.[positionOf.get(id)!] ?? 0) > 0,
    set(id, fields) {
      codes ??= new Uint16Array(positionOf.size);
      codes[positionOf.get(id)!] = codeOf(fields);
    },
    delete(id) {
      if (codes) codes[positionOf.get(id)!] = 0;
    },
    counts() {
      const counts = combinations.map(() => 0);
      for (const code of codes ?? []) if (code > 0) counts[code - 1]!++;
      return combinations.map((fields, index) => [fields, counts[index]!] as const);
    },
  };
}
