import type { Asset, Field } from '../../../model/asset.js';
import type { ConditionDefinition } from '../../definitions.js';
import type { NameKind } from '../../glob.js';
import { remember } from '../../patterns.js';
import { patternsAt } from './argument.js';

interface TextWord<S> {
  readonly name: string;
  readonly reads: readonly Field[];
  readonly kind?: NameKind;
  /** `null` or blank is unknown. */
  value(subject: S): string | null;
  readonly tidy?: (text: string) => string;
  /** Many assets share a value, so that each is compared once. */
  readonly repeats?: true;
}

/** A word that compares one text with patterns. */
export const textWord = <S = Asset>({
  name,
  reads,
  kind = 'name',
  value,
  tidy,
  repeats,
}: TextWord<S>): ConditionDefinition<S> => ({
  name,
  compile(written, context) {
    const patterns = patternsAt(written, kind, context, tidy);
    const matches = repeats ? remember(patterns.matches) : patterns.matches;
    return {
      word: name,
      field: name,
      needs: reads.map((field) => ({ field })),
      groups: patterns.groups,
      test(subject) {
        const text = value(subject);
        return text === null ? null : matches(text);
      },
      ...(patterns.groups.length > 0 && {
        captures: (subject: S) => patterns.captures(value(subject) ?? ''),
      }),
      actual: (subject) => value(subject) ?? `no ${name}`,
    };
  },
});

/** What Immich found, or `null` when it is blank. */
export const known = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();
