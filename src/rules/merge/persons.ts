import { namesApart } from '../apart.js';
import type { MergeField } from './policy.js';
import { keeper } from './policy.js';

/** Faces belong to the pixels they were found in: they cannot be taken over, only missed. */
export const persons: MergeField = {
  reads: ['persons'],
  uses: () => [],
  policies: {
    review({ keeper: kept, losers, view }) {
      for (const loser of losers)
        for (const id of loser.persons) {
          const name = view.person(id)?.name;
          if (!name || kept.persons.includes(id)) continue;
          const [copy, best] = namesApart(loser, kept);
          return { review: `${name} is in ${copy} and was not found in ${best}` };
        }
      return [];
    },
    keeper,
  },
};
