import type { WrittenCondition } from '../../model/config.js';
import type { ConditionDefinition } from '../definitions.js';
import { not, or } from '../truth.js';
import { anyOf, combine } from './kinds/combine.js';

/** `none: [conditions]`: not one of them holds, and each is known. */
export const none: ConditionDefinition = {
  name: 'none',
  compile(written, context) {
    const parts = (written as readonly WrittenCondition[]).map((one, index) =>
      context.condition(one, [index]),
    );
    const some = anyOf('any', parts);
    return combine('none', parts, {
      captures: false,
      decide: (truths) => not(truths.reduce(or, false)),
      test: (asset, view) => not(some.test(asset, view)),
    });
  },
};
