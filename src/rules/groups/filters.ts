import type { Asset } from '../../model/asset.js';
import type { WrittenCondition, WrittenGroup } from '../../model/config.js';
import type { Need } from '../../model/need.js';
import { namesApart } from '../apart.js';
import type { CompileContext } from '../definitions.js';
import type { Partition, SkippedGroup } from '../grouping.js';
import type { LibraryView } from '../view.js';
import { type Evidence, evidenceFields, weakEvidence } from './evidence.js';
import { findEqual, groupFields } from './fields.js';

type Skip = Pick<SkippedGroup, 'code' | 'reason' | 'act'>;
/** `drop`: nothing worth a line; a skip is listed with its reason. */
export type Verdict = 'keep' | 'drop' | Skip;

interface Filters {
  readonly needs: readonly Need[];
  /** `skip` is what an earlier step already held against the group. */
  judge(members: readonly Asset[], view: LibraryView, skip?: Skip): Verdict;
}

/** `contains`, `distinct`, `min`, `max` and `evidence`: which groups count, and which are left alone and listed. */
export function compileFilters(
  written: WrittenGroup,
  partition: Partition,
  distinct: readonly string[],
  context: CompileContext,
): Filters {
  const contains = ((written.contains ?? []) as readonly WrittenCondition[]).map((condition, index) =>
    context.condition(condition, ['contains', index]),
  );
  const min = (written.min ?? 2) as number;
  const max = (written.max ?? partition.max ?? Number.POSITIVE_INFINITY) as number;
  const evidence = (written.evidence ?? 'similar') as Evidence;
  const different = partition.variants ? [...new Set(['extension', ...distinct])] : distinct;

  return {
    needs: [
      ...contains.flatMap((condition) => condition.needs),
      ...different.map((name) => ({ field: groupFields[name]!.field })),
      ...evidenceFields(evidence).map((field) => ({ field })),
    ],
    judge(members, view, skip) {
      if (members.length < 2) return 'drop';
      // Files of one kind only are no variants of anything.
      if (partition.variants && splitsNothing(members)) return 'drop';
      if (!contains.every((one) => members.some((asset) => one.test(asset, view) === true))) return 'drop';
      if (skip) return skip;
      const size = `group of ${members.length}`;
      if (members.length < min) return { code: 'too-small', reason: `${size} is below min ${min}` };
      if (members.length > max) return { code: 'too-large', reason: `${size} is above max ${max}` };
      for (const name of different) {
        const [a, b] = findEqual(members, name) ?? [];
        if (a && b)
          return { code: 'ambiguous', reason: `${namesApart(a, b).join(' and ')} have the same ${name}` };
      }
      return weakEvidence(members, evidence) ?? 'keep';
    },
  };
}

const splitsNothing = (members: readonly Asset[]): boolean =>
  new Set(members.map((asset) => groupFields.extension!.value(asset))).size === 1;
