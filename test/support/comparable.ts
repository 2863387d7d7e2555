import type { AssetLiteral, LibraryLiteral } from '../../src/sandbox/literal-types.js';

/**
 * A stack that is made again has another id, and after that it is named here: its primary's key says the same. A date
 * that was written has an offset in place of a zone's name: the time on the clock, `taken`, says the same.
 */
export function comparable(library: LibraryLiteral): LibraryLiteral {
  const nameOf = ({ stack }: AssetLiteral) => (typeof stack === 'object' ? stack.name : stack);
  const assets = Object.entries(library.assets);
  const primaryOf = new Map(
    assets.flatMap(([key, one]) => (typeof one.stack === 'object' ? [[one.stack.name, key] as const] : [])),
  );
  const renamed = assets.map(([key, one]) => {
    const stack = nameOf(one);
    const { timezone, ...rest } = one;
    return [key, { ...rest, ...(stack !== undefined && { stack: primaryOf.get(stack) }) }] as const;
  });
  return { ...library, assets: Object.fromEntries(renamed) as LibraryLiteral['assets'] };
}
