import type { ConditionDefinition } from '../definitions.js';
import { textsAt } from './kinds/argument.js';
import { foundBy } from './kinds/found.js';

/** `text: words` or a list: what Immich has read in the picture, by the server's own search. */
export const text: ConditionDefinition = {
  name: 'text',
  compile: (written) =>
    foundBy(textsAt(written).map(({ text: query }) => ({ kind: 'text', query, limit: null }))),
};
