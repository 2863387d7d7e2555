import type { Asset } from '../../model/asset.js';
import type { ConditionDefinition } from '../definitions.js';

/** `orientation`: portrait, landscape or square, as it is displayed: Immich has turned width and height already. */
export const orientation: ConditionDefinition = {
  name: 'orientation',
  compile(written) {
    const wanted = new Set([written].flat());
    return {
      word: 'orientation',
      field: 'orientation',
      needs: [{ field: 'width' }, { field: 'height' }],
      test(asset) {
        const shape = shapeOf(asset);
        return shape === null ? null : wanted.has(shape);
      },
      actual: (asset) => shapeOf(asset) ?? 'no orientation',
    };
  },
};

function shapeOf({ width, height }: Asset): 'portrait' | 'landscape' | 'square' | null {
  if (!width || !height) return null;
  return width === height ? 'square' : width > height ? 'landscape' : 'portrait';
}
