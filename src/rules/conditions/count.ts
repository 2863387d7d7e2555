import type { WrittenCondition } from '../../model/config.js';
import type { ConditionDefinition } from '../definitions.js';
import type { Truth } from '../truth.js';
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
    const decide = (truths: readonly Truth[]): Truth => {
      const holding = truths.filter((truth) => truth === true).length;
      const most = holding + truths.filter((truth) => truth === null).length;
      if (holding >= min && most <= max) return true;
      return Math.max(holding, min) <= Math.min(most, max) ? null : false;
    };
    return combine('count', parts, {
      captures: true,
      decide,
      test: (asset, view) => decide(parts.map((part) => part.test(asset, view))),
    });
  },
};
