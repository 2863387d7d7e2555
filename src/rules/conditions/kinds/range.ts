import type { Asset, Field } from '../../../model/asset.js';
import type { CompileContext, ConditionDefinition } from '../../definitions.js';

interface RangeWord<S> {
  readonly name: string;
  readonly reads: readonly Field[];
  /** `null` is unknown. */
  value(subject: S): number | null;
  /** Reads an end that may have a unit; `null` when it cannot. */
  readonly parse?: (text: string) => number | null;
  readonly show?: (value: number) => string;
}

interface Range {
  readonly min?: number | string;
  readonly max?: number | string;
}

/** Whether a number is at least `min` and at most `max`, as written. */
export function rangeAt(
  written: unknown,
  context: Pick<CompileContext, 'error'>,
  name: string,
  parse?: (text: string) => number | null,
): (number: number) => boolean {
  const { min, max } = written as Range;
  const end = (text: number | string | undefined, key: keyof Range, open: number): number => {
    if (text === undefined) return open;
    const number = typeof text === 'number' ? text : parse?.(text);
    if (number !== null && number !== undefined) return number;
    context.error('bad-number', `${name} cannot be compared with "${text}".`, { path: [key] });
    return Number.NaN;
  };
  const least = end(min, 'min', Number.NEGATIVE_INFINITY);
  const most = end(max, 'max', Number.POSITIVE_INFINITY);
  return (number) => number >= least && number <= most;
}

/** A word that asks for a number: at least `min`, at most `max`. */
export const rangeWord = <S = Asset>({
  name,
  reads,
  value,
  parse,
  show = String,
}: RangeWord<S>): ConditionDefinition<S> => ({
  name,
  compile(written, context) {
    const isWithin = rangeAt(written, context, name, parse);
    const finite = (subject: S): number | null => {
      const number = value(subject);
      return number !== null && Number.isFinite(number) ? number : null;
    };
    return {
      word: name,
      field: name,
      needs: reads.map((field) => ({ field })),
      test(subject) {
        const number = finite(subject);
        return number === null ? null : isWithin(number);
      },
      actual(subject) {
        const number = finite(subject);
        return number === null ? `no ${name}` : show(number);
      },
    };
  },
});
