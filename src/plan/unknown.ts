/** Assets, by their positions in the library, about which a rule knows too little, each with the fields without a value. */
export interface Unknown {
  has(position: number): boolean;
  /** `fields` as `city,rating`. */
  set(position: number, fields: string): void;
  delete(position: number): void;
  /** How many assets lack these fields. */
  counts(): Iterable<readonly [fields: string, assets: number]>;
  copy(): Unknown;
}

/** A number per asset instead of an entry: half a library may lack what a rule asks about, and there are many rules. */
export const createUnknown = (assets: number): Unknown => unknownOf(assets, [], undefined);

function unknownOf(
  assets: number,
  /** What number n - 1 stands for; 0 is nothing. */
  combinations: string[],
  known: Uint16Array | undefined,
): Unknown {
  let codes = known;
  const codeOf = (fields: string): number => {
    const index = combinations.indexOf(fields);
    return index >= 0 ? index + 1 : combinations.push(fields);
  };
  return {
    has: (position) => (codes?.[position] ?? 0) > 0,
    set(position, fields) {
      codes ??= new Uint16Array(assets);
      codes[position] = codeOf(fields);
    },
    delete(position) {
      if (codes) codes[position] = 0;
    },
    counts() {
      const counts = combinations.map(() => 0);
      for (const code of codes ?? []) if (code > 0) counts[code - 1]!++;
      return combinations.map((fields, index) => [fields, counts[index]!] as const);
    },
    copy: () => unknownOf(assets, [...combinations], codes?.slice()),
  };
}
