import type { Asset, Field } from '../../../model/asset.js';
import type { ConditionDefinition } from '../../definitions.js';

interface FlagWord {
  readonly name: string;
  readonly reads: Field;
  value(asset: Asset): boolean;
}

/** A word that is true or false of every asset. */
export const flagWord = ({ name, reads, value }: FlagWord): ConditionDefinition => ({
  name,
  compile: (written) => ({
    word: name,
    needs: [{ field: reads }],
    test: (asset) => value(asset) === written,
    actual: (asset) => (value(asset) ? name : `not ${name}`),
  }),
});
