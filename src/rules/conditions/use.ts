import type { ConditionDefinition } from '../definitions.js';
import { textsAt } from './kinds/argument.js';
import { anyOf } from './kinds/combine.js';

/** `use: name` or a list of names: a condition from `matchers`; of several, any may hold. */
export const use: ConditionDefinition = {
  name: 'use',
  compile: (written, context) =>
    anyOf(
      'use',
      textsAt(written).flatMap(({ text, path }) => context.matcher(text, path) ?? []),
    ),
};
