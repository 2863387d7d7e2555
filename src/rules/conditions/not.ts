import type { WrittenCondition } from '../../model/config.js';
import type { ConditionDefinition } from '../definitions.js';
import { not as negate } from '../truth.js';
import { combine } from './kinds/combine.js';

/** `not: condition`: it is known not to hold. */
export const not: ConditionDefinition = {
  name: 'not',
  compile(written, context) {
    const part = context.condition(written as WrittenCondition, []);
    return combine('not', [part], {
      captures: false,
      decide: ([truth]) => negate(truth!),
      test: (asset, view) => negate(part.test(asset, view)),
    });
  },
};
