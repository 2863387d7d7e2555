import type { Asset } from '../../model/asset.js';
import { oneOf } from '../../util/one-of.js';
import { parseDuration, parseSize } from '../../util/units.js';
import type { CompileContext } from '../definitions.js';
import { type Measure, measures } from './measures.js';
import type { Criterion } from './ranking.js';

interface Measured {
  readonly asset: Asset;
  readonly value: number | string;
}

/**
 * `highest: measure` and `lowest: measure`. A tier begins at its best value and takes in all that is within the
 * tolerance of it; the next value begins the next tier. So equality never chains (0, 9, 18 with a tolerance of 10
 * are two tiers), and every asset is in exactly one. Missing values are the last tier, whichever end is best.
 */
export function compileExtreme(
  word: 'highest' | 'lowest',
  name: string,
  written: unknown,
  context: CompileContext,
  index: number,
): Criterion | null {
  const measure = measures[name];
  if (!measure) {
    context.error('unknown-measure', `"${name}" cannot be compared.`, {
      hint: `One of: ${oneOf(Object.keys(measures).sort())}.`,
      path: [index, word],
    });
    return null;
  }
  const tolerance = compileTolerance(written, name, measure, context, index);
  const sign = word === 'highest' ? -1 : 1;
  const within = (best: number | string, value: number | string) =>
    typeof best === 'number' && typeof value === 'number'
      ? Math.abs(value - best) <= tolerance
      : value === best;
  return {
    label: `${word} ${name}`,
    needs: [{ field: measure.field }, ...(name === 'megapixels' ? [{ field: 'height' as const }] : [])],
    actual(asset) {
      const value = measure.value(asset);
      if (value === null) return 'none';
      return measure.unit === 'time' && name !== 'duration' ? dateOf(Number(value)) : String(value);
    },
    tiers(assets) {
      const measured: Measured[] = [];
      const missing: Asset[] = [];
      for (const asset of assets) {
        const value = measure.value(asset);
        if (value === null) missing.push(asset);
        else measured.push({ asset, value });
      }
      measured.sort((a, b) => sign * (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
      const tiers: Asset[][] = [];
      let best: number | string | undefined;
      for (const { asset, value } of measured) {
        if (best === undefined || !within(best, value)) {
          best = value;
          tiers.push([]);
        }
        tiers.at(-1)!.push(asset);
      }
      return missing.length > 0 ? [...tiers, missing] : tiers;
    },
  };
}

/** Seconds since 1970 as a date. */
const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** In the unit of the measure: seconds, bytes, or plain. */
function compileTolerance(
  written: unknown,
  name: string,
  { unit }: Measure,
  context: CompileContext,
  index: number,
): number {
  if (written === undefined) return 0;
  const parse = unit === 'time' ? parseDuration : unit === 'size' ? parseSize : () => null;
  const value = typeof written === 'number' && unit !== 'none' ? written : parse(String(written));
  if (value !== null) return value;
  const expected = {
    time: '2s, 1m or seconds',
    size: '100kB or bytes',
    number: 'a plain number',
    none: 'none',
  };
  context.error('bad-tolerance', `A tolerance of "${written}" does not fit ${name}.`, {
    hint: `Expected ${expected[unit]}.`,
    path: [index, 'tolerance'],
  });
  return 0;
}
