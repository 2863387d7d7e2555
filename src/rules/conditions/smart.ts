import type { ConditionDefinition } from '../definitions.js';
import { foundBy } from './kinds/found.js';

interface Demand {
  readonly query: string;
  readonly limit?: number;
}

/** A search by meaning orders all photos and leaves none out, so that something has to say where to stop. */
const LIMIT = 100;

/** `smart: words` or `{ query, limit }`: among the photos that show this best, by the server's own search. */
export const smart: ConditionDefinition = {
  name: 'smart',
  compile(written) {
    const { query, limit = LIMIT } = typeof written === 'string' ? { query: written } : (written as Demand);
    return foundBy([{ kind: 'smart', query, limit }]);
  },
};
