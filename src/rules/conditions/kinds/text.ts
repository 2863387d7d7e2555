import type { Asset, Field } from '../../../model/asset.js';
import type { ConditionDefinition } from '../../definitions.js';
import type { NameKind } from '../../glob.js';
import { remember } from '../../patterns.js';
import { patternsAt } from './argument.js';

interface TextWord {
  readonly name: string;
  readonly reads: readonly Field[];
  readonly kind?: NameKind;
  /** `null` or blank is unknown. */
  value(asset: Asset): string | null;
  readonly tidy?: (text: string) => string;
  /** Many assets share a value, so that each is compared once. */
  readonly repeats?: true;
}

/** A word that compares one text with patterns. */
export const textWord = ({
  name,
  reads,
  kind = 'name',
  value,
  tidy,
  repeats,
}: TextWord): ConditionDefinition => ({
  name,
  compile(written, context) {
    const patterns = patternsAt(written, kind, context, tidy);
    const matches = repeats ? remember(patterns.matches) : patterns.matches;
    return {
      word: name,
      field: name,
      needs: reads.map((field) => ({ field })),
      groups: patterns.groups,
      test(asset) {
        const text = value(asset);
        return text === null ? null : matches(text);
      },
      ...(patterns.groups.length > 0 && {
        captures: (asset: Asset) => patterns.captures(value(asset) ?? ''),
      }),
      actual: (asset) => value(asset) ?? `no ${name}`,
    };
  },
});

/** What Immich found, or `null` when it is blank. */
export const known = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();
