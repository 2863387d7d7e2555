import type { WrittenCondition } from '../../model/config.js';
import type { ConditionDefinition } from '../definitions.js';
import { combine } from './kinds/combine.js';

interface Count {
  readonly of: readonly WrittenCondition[];
  readonly min?: number;
  readonly max?: number;
}

/** `count: { of: [conditions], min, max }`: so many of them hold. Unknown ones may or may not count. */
export const count: ConditionDefinition = {
  name: 'count',
  compile(written, context) {
    const { of, min = 0, max = Number.POSITIVE_INFINITY } = written as Count;
    const parts = of.map((one, index) => context.condition(one, ['of', index]));
    return combine('count', parts, {
      captures: true,
      test(asset, view) {
        let holding = 0;
        let unknown = 0;
        for (const part of parts) {
          const truth = part.test(asset, view);
          if (truth === true) holding += 1;
          else if (truth === null) unknown += 1;
        }
        const most = holding + unknown;
        if (holding >= min && most <= max) return true;
        return Math.max(holding, min) <= Math.min(most, max) ? null : false;
      },
    });
  },
};
