import type { WrittenCondition } from '../../model/config.js';
import type { ConditionDefinition } from '../definitions.js';
import { allOf } from './kinds/combine.js';

/** `all: [conditions]`: every one of them holds. */
export const all: ConditionDefinition = {
  name: 'all',
  compile: (written, context) =>
    allOf(
      'all',
      (written as readonly WrittenCondition[]).map((one, index) => context.condition(one, [index])),
    ),
};
