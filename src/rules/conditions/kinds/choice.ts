import type { Asset } from '../../../model/asset.js';
import type { ConditionDefinition } from '../../definitions.js';

/** A word that asks for one of a few values; of a list, any may hold. */
export const choiceWord = (
  name: 'type' | 'visibility',
  value: (asset: Asset) => string,
): ConditionDefinition => ({
  name,
  compile(written) {
    const wanted = new Set([written].flat());
    return {
      word: name,
      needs: [{ field: name }],
      test: (asset) => wanted.has(value(asset)),
      actual: value,
    };
  },
});
