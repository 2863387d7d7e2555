import type { Asset } from '../../model/asset.js';
import type { WrittenGroup } from '../../model/config.js';
import type { Need } from '../../model/need.js';
import { oneOf } from '../../util/one-of.js';
import { parseDuration } from '../../util/units.js';
import type { CompileContext } from '../definitions.js';
import type { AssetGroup, Grouping, Part, Partition, SkippedGroup } from '../grouping.js';
import { groupFields, splitBy } from './fields.js';
import { compileFilters, type Verdict } from './filters.js';
import { groups as definitions } from './index.js';
import { splitByTime } from './within.js';

/** Compiles the whole of `group:`: what `by` puts together is split by `same` and `within`, then filtered. */
export function compileGroup(written: WrittenGroup, context: CompileContext): Grouping {
  const partition = compileBy(written, context);
  const same = [...new Set([...(partition.same ?? []), ...fieldsOf(written, 'same', context)])];
  const split = splitter(partition, same, written, context);
  const filters = compileFilters(written, partition, fieldsOf(written, 'distinct', context), context);

  const group: Grouping['group'] = (members, view, captures) => {
    const kept: AssetGroup[] = [];
    const skipped: SkippedGroup[] = [];
    for (const part of partition.parts(members, view, captures)) {
      // Most assets of a library are by themselves.
      if (part.members.length < 2) continue;
      let count = 0;
      for (const { members: own, skip } of split(part)) {
        const verdict: Verdict = filters.judge(own, view, skip);
        if (verdict === 'drop') continue;
        count += 1;
        const key = count === 1 ? part.key : `${part.key}#${count}`;
        const found = { key, members: [...own].sort(byId) };
        if (verdict !== 'keep') skipped.push({ ...found, ...verdict });
        else
          kept.push({
            ...found,
            by: partition.by,
            others: part.onServer.filter((asset) => !own.includes(asset)),
            re: captures(found.members[0]!),
          });
      }
    }
    return { groups: kept.sort(byKey), skipped: skipped.sort(byKey) };
  };

  const filtering: readonly Need[] = [
    ...same.map((name) => ({ field: groupFields[name]!.field })),
    ...((written.within ?? partition.within) === undefined ? [] : [{ field: 'takenAt' as const }]),
    ...filters.needs,
  ];
  const parting = partition.needs.filter(({ field }) => partition.stacksDecide || field !== 'stackId');
  return {
    needs: [...partition.needs, ...filtering],
    forming: [...parting, ...filtering],
    group,
  };
}

function compileBy(written: WrittenGroup, context: CompileContext): Partition {
  const { by } = written;
  const name = typeof by === 'string' ? (by.includes('{{') ? 'template' : by) : Object.keys(by)[0];
  const definition = definitions.find((one) => one.name === name);
  if (definition) return definition.compile(written, context);
  context.error('unknown-grouping', `Nothing can be grouped by "${name}".`, {
    hint: 'Expected duplicates, stem, burst, checksum, album, folder, stack, { time: 5s }, or a template such as "{{ folder }}".',
    path: ['by'],
  });
  return { by: String(name), needs: [], parts: () => [] };
}

function fieldsOf(
  written: WrittenGroup,
  filter: 'same' | 'distinct',
  context: CompileContext,
): readonly string[] {
  const names = (written[filter] ?? []) as readonly string[];
  return names.filter((name, index) => {
    if (groupFields[name]) return true;
    const hint = `One of: ${oneOf(Object.keys(groupFields).sort())}.`;
    context.error('unknown-group-field', `Groups cannot be compared by "${name}".`, {
      hint,
      path: [filter, index],
    });
    return false;
  });
}

function splitter(
  partition: Partition,
  same: readonly string[],
  { within = partition.within }: WrittenGroup,
  context: CompileContext,
) {
  const seconds = within === undefined ? null : parseDuration(String(within));
  if (within !== undefined && seconds === null)
    context.error('bad-duration', `"${within}" is no duration.`, {
      hint: 'Such as 10s, 5m or 2h.',
      path: ['within'],
    });
  return ({ members, skip }: Part) =>
    splitBy([...members].sort(byId), same).flatMap((part) =>
      skip || seconds === null
        ? [{ members: part, skip }]
        : splitByTime(part, seconds, String(within), partition.timeDecides === true),
    );
}

const byId = (a: Asset, b: Asset) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byKey = (a: { readonly key: string }, b: { readonly key: string }) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
