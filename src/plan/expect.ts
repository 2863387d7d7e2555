import { type Asset, type Field, fieldOf } from '../model/asset.js';
import type { Change, SettableField } from '../model/change.js';
import type { Need, Reads } from '../model/need.js';
import type { PlannedAsset, PlannedGroup } from '../model/plan.js';
import type { CompiledRule, CompiledRules } from '../rules/compiled.js';
import type { LibraryView } from '../rules/view.js';
import { compareText } from './canonical.js';
import { assetsOf } from './summary.js';

/** Fields that a change of this value overwrites. */
const WRITES: Readonly<Record<SettableField, readonly Field[]>> = {
  favorite: ['favorite'],
  visibility: ['visibility'],
  rating: ['exif.rating'],
  description: ['exif.description'],
  location: ['exif.latitude', 'exif.longitude'],
  date: ['exif.dateTimeOriginal'],
};

/**
 * What the plan counts on, per asset: the fields that its rules read and those that its changes overwrite. Members of
 * a decided group count as touched, and whatever would protect an asset is counted on before it is hidden or trashed.
 */
export function expectations(
  changes: readonly Change[],
  groups: Readonly<Record<string, PlannedGroup>>,
  others: Iterable<string>,
  { rules, protect }: CompiledRules,
  view: LibraryView,
  reads: Reads,
): Readonly<Record<string, PlannedAsset>> {
  const fields = new Map<string, Set<Field>>();
  const want = (id: string, wanted: Iterable<Field>): void => {
    const known = fields.get(id) ?? new Set();
    for (const field of wanted) known.add(field);
    fields.set(id, known);
  };
  const readBy = new Map(rules.map((rule) => [rule.config.name, fieldsRead(rule)]));
  const guarding = fieldsOf(protect?.needs ?? []);
  for (const change of changes) {
    const members = change.group === undefined ? [] : (groups[change.group]?.members ?? []);
    const ids = [...assetsOf(change), ...members];
    for (const by of change.by) for (const id of ids) want(id, readBy.get(by.split('#')[0]!) ?? []);
    for (const id of assetsOf(change)) want(id, overwritten(change));
    if (endangers(change)) for (const id of assetsOf(change)) want(id, guarding);
  }
  for (const id of others) want(id, []);
  const known = [...fields].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(
    known.flatMap(([id, wanted]) => {
      const asset = view.asset(id);
      return asset ? [[id, { filename: asset.filename, expect: expectOf(asset, wanted, reads) }]] : [];
    }),
  );
}

function fieldsRead(rule: CompiledRule): readonly Field[] {
  const conditions = [...rule.match.needs, ...(rule.unless?.needs ?? [])];
  const grouping = rule.kind === 'group' ? rule.grouping.needs : [];
  const actions = rule.actions.flatMap((action) =>
    // Adding to an album counts on nothing about albums: being in it already is no harm.
    action.needs.filter(
      ({ field }) => action.onGroup !== undefined || (field !== 'albums' && field !== 'tags'),
    ),
  );
  return fieldsOf([...conditions, ...grouping, ...actions]);
}

const fieldsOf = (needs: readonly Need[]): readonly Field[] => [...new Set(needs.map((need) => need.field))];

const endangers = (change: Change): boolean =>
  change.op === 'asset.trash' ||
  change.op === 'asset.delete' ||
  change.op === 'exif.write' ||
  (change.op === 'asset.set' && change.after.visibility !== undefined);

function overwritten(change: Change): readonly Field[] {
  if (change.op === 'asset.set')
    return (Object.keys(change.after) as SettableField[]).flatMap((field) => WRITES[field]);
  return change.op === 'stack.create' || change.op === 'stack.update' ? ['stackId'] : [];
}

function expectOf(asset: Asset, fields: ReadonlySet<Field>, reads: Reads): PlannedAsset['expect'] {
  const entries = [...fields]
    .filter((field) => field !== 'id')
    .sort(compareText)
    .map((field) => [field, valueFor(asset, field, reads)]);
  return Object.fromEntries(entries);
}

function valueFor(asset: Asset, field: Field, reads: Reads): unknown {
  if (field !== 'albums' && field !== 'tags') return fieldOf(asset, field);
  const read = reads[field];
  return read === 'all' ? asset[field] : asset[field].filter((element) => read.includes(element));
}
