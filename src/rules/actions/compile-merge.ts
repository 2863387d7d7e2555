import type { Need } from '../../model/need.js';
import type { CompileContext } from '../definitions.js';
import { type Merge, mergeFields } from './merge.js';

/** What a plain `others: trash` takes over: all that Immich would lose, but for marks of taste such as favourites. */
const DEFAULT = ['albums', 'tags', 'rating', 'description', 'date', 'location'];

export interface CompiledMerge {
  readonly needs: readonly Need[];
  readonly albums: boolean;
  readonly merge: Merge;
}

/**
 * `merge: [fields]` or `{ field: policy }`; `[]` takes nothing over. Without it, nothing is taken over from assets
 * that stay, and the default from those that go.
 */
export function compileMerge(written: unknown, destroys: boolean, context: CompileContext): CompiledMerge {
  const policies = policiesOf(written ?? (destroys ? DEFAULT : []));
  const merges: Merge[] = [];
  const needs: Need[] = [];
  for (const { name, policy, path } of policies) {
    const field = mergeFields[name];
    const merge = policy === undefined ? Object.values(field?.policies ?? {})[0] : field?.policies[policy];
    if (!field || !merge) {
      context.error(
        'unknown-merge',
        field ? `${name} has no way "${policy}".` : `"${name}" cannot be merged.`,
        {
          hint: `One of: ${Object.keys(field ? field.policies : mergeFields).join(', ')}.`,
          path: ['merge', path],
        },
      );
      continue;
    }
    merges.push(merge);
    needs.push(...field.reads.map((read) => ({ field: read })));
  }
  return {
    needs,
    albums: policies.some(({ name }) => name === 'albums'),
    merge: (keeper, losers, view) => merges.flatMap((merge) => merge(keeper, losers, view)),
  };
}

const policiesOf = (written: unknown) =>
  Array.isArray(written)
    ? written.map((name, path) => ({ name: String(name), policy: undefined, path }))
    : Object.entries(written as Readonly<Record<string, unknown>>).map(([name, policy]) => ({
        name,
        policy: String(policy),
        path: name,
      }));
