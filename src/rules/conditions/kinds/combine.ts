import type { Asset } from '../../../model/asset.js';
import type { Condition } from '../../definitions.js';
import { and, or, type Truth } from '../../truth.js';
import type { LibraryView } from '../../view.js';

interface Combination<S> {
  test(subject: S, view: LibraryView): Truth;
  /** The same from what is known of the parts, for explanations. */
  decide(parts: readonly Truth[]): Truth;
  /** Whether what regexes in it captured counts: not where it matched by not matching. */
  readonly captures: boolean;
}

/** A condition made of others. What it captures comes from the parts that hold. */
export function combine<S = Asset>(
  word: string,
  parts: readonly Condition<S>[],
  { test, decide, captures }: Combination<S>,
): Condition<S> {
  // What is denied is not asked for.
  const asking = captures ? parts.flatMap((part) => part.persons ?? []) : [];
  const capturing = captures ? parts.filter((part) => part.captures !== undefined) : [];
  return {
    word,
    parts,
    needs: parts.flatMap((part) => part.needs),
    groups: capturing.flatMap((part) => part.groups ?? []),
    test,
    decide,
    ...(asking.length > 0 && {
      persons: (view: LibraryView) => new Set(asking.flatMap((ask) => [...ask(view)])),
    }),
    ...(capturing.length > 0 && {
      captures(subject: S, view: LibraryView) {
        const holding = capturing.filter((part) => part.test(subject, view) === true);
        return Object.assign({}, ...holding.map((part) => part.captures?.(subject, view)));
      },
    }),
  };
}

/** Every part holds. */
export const allOf = <S = Asset>(word: string, parts: readonly Condition<S>[]): Condition<S> =>
  combine(word, parts, {
    captures: true,
    decide: (truths) => truths.reduce(and, true),
    test(subject, view) {
      let result: Truth = true;
      for (const part of parts) {
        result = and(result, part.test(subject, view));
        if (result === false) break;
      }
      return result;
    },
  });

/** At least one part holds. */
export const anyOf = <S = Asset>(word: string, parts: readonly Condition<S>[]): Condition<S> =>
  combine(word, parts, {
    captures: true,
    decide: (truths) => truths.reduce(or, false),
    test(subject, view) {
      let result: Truth = false;
      for (const part of parts) {
        result = or(result, part.test(subject, view));
        if (result === true) break;
      }
      return result;
    },
  });
