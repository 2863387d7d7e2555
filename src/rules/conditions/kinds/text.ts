import type { Asset, Field } from '../../../model/asset.js';
import type { ConditionDefinition } from '../../definitions.js';
import type { NameKind } from '../../glob.js';
import { patternsAt } from './argument.js';

interface TextWord {
  readonly name: string;
  readonly reads: readonly Field[];
  readonly kind?: NameKind;
  /** `null` or blank is unknown. */
  value(asset: Asset): string | null;
  readonly tidy?: (text: string) => string;
}

/** A word that compares one text with patterns. */
export const textWord = ({ name, reads, kind = 'name', value, tidy }: TextWord): ConditionDefinition => ({
  name,
  compile(written, context) {
    const patterns = patternsAt(written, kind, context, tidy);
    return {
      word: name,
      field: name,
      needs: reads.map((field) => ({ field })),
      groups: patterns.groups,
      test(asset) {
        const text = value(asset);
        return text === null ? null : patterns.matches(text);
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
