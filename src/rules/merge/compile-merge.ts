import type { Need } from '../../model/need.js';
import type { Use } from '../../model/use.js';
import { oneOf } from '../../util/one-of.js';
import type { CompileContext } from '../definitions.js';
import type { Effect } from '../effects.js';
import { mergeFields } from './fields.js';
import type { Merge, Merging } from './policy.js';

/** What a plain `others: trash` takes over: all that Immich would lose, but for marks of taste such as favourites. */
const DEFAULT = ['albums', 'tags', 'rating', 'description', 'date', 'location'];

export interface CompiledMerge {
  readonly needs: readonly Need[];
  readonly uses: readonly Use[];
  /** Whether the keeper comes into the albums of the others. */
  readonly albums: boolean;
  /** Whether the keeper gets the motion part that only another one has. */
  readonly motion: boolean;
  merge(merging: Merging): { readonly effects: readonly Effect[]; readonly review?: string };
}

/**
 * `merge: [fields]` or `{ field: policy }`; `[]` takes nothing over. Without it, nothing is taken over from assets
 * that stay, and the default from those that go.
 */
export function compileMerge(written: unknown, destroys: boolean, context: CompileContext): CompiledMerge {
  const policies = policiesOf(written ?? (destroys ? DEFAULT : []));
  const merges: Merge[] = [];
  const needs: Need[] = [];
  const uses: Use[] = [];
  for (const { name, policy, path } of policies) {
    const field = mergeFields[name];
    const merge = policy === undefined ? undefined : field?.policies[policy];
    if (!field || !merge) {
      context.error(
        'unknown-merge',
        field ? `${name} has no way "${policy}".` : `"${name}" cannot be merged.`,
        {
          hint: `One of: ${oneOf(Object.keys(field ? field.policies : mergeFields))}.`,
          path: ['merge', path],
        },
      );
      continue;
    }
    if (name === 'visibility' && policy === 'any' && !destroys)
      context.error('archives-itself', 'The others stay, so one in the archive would archive the kept one.', {
        hint: 'Take visibility over only from others that go: `others: trash`.',
        path: ['merge', path],
      });
    merges.push(merge);
    if (policy !== 'keeper' && policy !== 'review') uses.push(...field.uses(policy!));
    needs.push(...field.reads.map((read) => ({ field: read })));
  }
  const has = (name: string, ...ways: readonly string[]): boolean =>
    policies.some((one) => one.name === name && ways.includes(one.policy ?? ''));
  return {
    needs,
    uses,
    albums: has('albums', 'union', 'others'),
    motion: has('motion', 'fill'),
    merge(merging) {
      const effects: Effect[] = [];
      for (const merge of merges) {
        const merged = merge(merging);
        if ('review' in merged) return { effects: [], review: merged.review };
        effects.push(...merged);
      }
      return { effects };
    },
  };
}

const policiesOf = (written: unknown) =>
  Array.isArray(written)
    ? written.map((name: string, path) => ({
        name,
        policy: Object.keys(mergeFields[name]?.policies ?? {})[0],
        path,
      }))
    : Object.entries(written as Readonly<Record<string, unknown>>).map(([name, policy]) => ({
        name,
        policy: String(policy),
        path: name,
      }));
