import { type Asset, type Field, fieldOf } from '../model/asset.js';
import { type Change, endangers } from '../model/change.js';
import type { Need, Reads } from '../model/need.js';
import type { PlannedAsset, PlannedGroup } from '../model/plan.js';
import type { SettableField } from '../model/settable.js';
import type { CompiledRule, CompiledRules } from '../rules/compiled.js';
import type { LibraryView } from '../rules/view.js';
import { compareText, sortedSet } from './canonical.js';
import { assetsOf } from './summary.js';

/** Fields that a change of this value overwrites. */
const WRITES: Readonly<Record<SettableField, readonly Field[]>> = {
  favorite: ['favorite'],
  visibility: ['visibility'],
  rating: ['exif.rating'],
  description: ['exif.description'],
  location: ['exif.latitude', 'exif.longitude'],
  date: ['exif.dateTimeOriginal'],
  duplicateId: ['duplicateId'],
  livePhotoVideoId: ['livePhotoVideoId'],
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
  const nothing = fieldSet([], reads);
  const wanted = new Map<string, FieldSet>();
  const want = (id: string, fields: readonly Field[]): void =>
    void wanted.set(id, extend(wanted.get(id) ?? nothing, fields, reads));
  const readBy = new Map(rules.map((rule) => [rule.config.name, fieldsRead(rule)]));
  const guarding = fieldsOf(protect?.needs ?? []);
  for (const change of changes) {
    const own = assetsOf(change);
    const together = change.group === undefined ? [] : (groups[change.group]?.members ?? []);
    for (const by of change.by) {
      const fields = readBy.get(by.split('#')[0]!) ?? [];
      for (const id of own) want(id, fields);
      for (const id of together) want(id, fields);
    }
    for (const fields of overwritten(change)) for (const id of own) want(id, fields);
    if (endangers(change)) for (const id of own) want(id, guarding);
    if (change.op === 'asset.trash') for (const id of own) want(id, CARED_FOR);
  }
  for (const id of others) want(id, []);
  const members = new Set(
    Object.values(groups).flatMap(({ by, members: of }) => (by === 'duplicates' ? of : [])),
  );
  const expected: Record<string, PlannedAsset> = {};
  for (const id of [...wanted.keys()].sort(compareText)) {
    const asset = view.asset(id);
    // Without a word about it the apply counts on the file being there.
    if (asset?.offline) want(id, OFFLINE);
    if (asset)
      expected[id] = { filename: asset.filename, expect: expectOf(asset, wanted.get(id)!, members.has(id)) };
  }
  return expected;
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

/** What a file says changes only with the file, which has a checksum. */
const fieldsOf = (needs: readonly Need[]): readonly Field[] => [
  ...new Set(needs.map(({ field }) => (field === 'file' ? 'checksum' : field))),
];

/** Fields that a change overwrites, and those that it would be a pity to have overlooked. */
export const writtenBy = (change: Change): readonly Field[] => [
  ...overwritten(change).flat(),
  ...(change.op === 'asset.trash' ? CARED_FOR : []),
];

function overwritten(change: Change): readonly (readonly Field[])[] {
  if (change.op === 'asset.set')
    return [
      ...(Object.keys(change.after) as SettableField[]).map((field) => WRITES[field]),
      ...(change.after.visibility === 'locked' ? [LEFT_BY_LOCKING] : []),
    ];
  return change.op.startsWith('stack.') ? [STACK] : [];
}

/** A locked asset leaves all albums; the plan is the record of which they were. */
const LEFT_BY_LOCKING: readonly Field[] = ['albums'];
const STACK: readonly Field[] = ['stackId'];
/** Who has just marked, rated, described or hidden a photo wants it: then it is not trashed, whatever the rules read. */
const CARED_FOR: readonly Field[] = ['favorite', 'visibility', 'exif.rating', 'exif.description'];
const OFFLINE: readonly Field[] = ['offline'];

/** Fields in their order. Many assets want the same few sets, so each set is made once and leads to those beyond it. */
interface FieldSet {
  readonly fields: readonly Field[];
  readonly values: readonly Reader[];
  readonly beyond: Map<readonly Field[], FieldSet>;
}

const fieldSet = (fields: readonly Field[], reads: Reads): FieldSet => ({
  fields,
  values: fields.map((field) => readerOf(field, reads)),
  beyond: new Map(),
});

function extend(set: FieldSet, added: readonly Field[], reads: Reads): FieldSet {
  const known = set.beyond.get(added);
  if (known) return known;
  const fields = sortedSet([...set.fields, ...added]).filter((field) => field !== 'id') as Field[];
  const next = fields.length === set.fields.length ? set : fieldSet(fields, reads);
  set.beyond.set(added, next);
  return next;
}

function expectOf(asset: Asset, { fields, values }: FieldSet, isDuplicate: boolean): PlannedAsset['expect'] {
  const expect: Record<string, unknown> = {};
  for (const [index, field] of fields.entries()) expect[field] = values[index]!(asset, isDuplicate);
  return expect;
}

type Reader = (asset: Asset, isDuplicate: boolean) => unknown;

/** Of memberships only those that are known: of a member of a decided duplicate group that may be more. */
function readerOf(field: Field, reads: Reads): Reader {
  if (field !== 'albums' && field !== 'tags') return (asset) => fieldOf(asset, field);
  const read = reads[field];
  if (read === 'all') return (asset) => asset[field];
  const known = new Set(read);
  const allOfDuplicates = field === 'tags' && reads.duplicateTags === true;
  return (asset, isDuplicate) =>
    isDuplicate && allOfDuplicates ? asset[field] : asset[field].filter((element) => known.has(element));
}
