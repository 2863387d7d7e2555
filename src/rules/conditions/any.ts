import type { WrittenCondition } from '../../model/config.js';
import type { ConditionDefinition } from '../definitions.js';
import { anyOf } from './kinds/combine.js';

/** `any: [conditions]`: at least one of them holds. */
export const any: ConditionDefinition = {
  name: 'any',
  compile: (written, context) =>
    anyOf(
      'any',
      (written as readonly WrittenCondition[]).map((one, index) => context.condition(one, [index])),
    ),
};
