import { type Asset, type Field, fieldOf } from '../model/asset.js';
import type { AssetSet, Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { fieldHolds, sameStack, settableFields } from '../model/same.js';
import { type SettableField, wordOfIds } from '../model/settable.js';
import { quote } from '../util/quote.js';
import type { Live } from './live.js';
import { albumName, assetName } from './names.js';
import { newMembership } from './newcomers.js';
import type { PlanIndex } from './plan-index.js';
import type { Refs } from './refs.js';

/** Fields that Immich itself changes along with one that a user sets, at once or in a job soon after. */
const FOLLOWS: Readonly<Record<SettableField, readonly Field[]>> = {
  favorite: ['favorite'],
  visibility: ['visibility'],
  rating: ['exif.rating', 'exif.fieldCount'],
  description: ['exif.description', 'exif.fieldCount'],
  location: [
    'exif.latitude',
    'exif.longitude',
    'exif.city',
    'exif.state',
    'exif.country',
    'exif.timeZone',
    'localTime',
    'exif.fieldCount',
  ],
  date: ['takenAt', 'localTime', 'exif.dateTimeOriginal', 'exif.timeZone', 'exif.fieldCount'],
  duplicateId: ['duplicateId'],
  livePhotoVideoId: ['livePhotoVideoId'],
};

export interface World {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly live: Live;
  readonly refs: Refs;
}

/**
 * Says how an asset differs from what the plan counted on, or nothing. A difference that the plan's own changes
 * make is none: so a plan that was applied in part can be applied again.
 */
export function assetStaleness(id: string, world: World): string | undefined {
  const { plan, live } = world;
  const asset = live.assets.get(id);
  const name = assetName(plan, id);
  if (!asset) return `${name} is gone from the server`;
  if (asset.trashed && isTrashedBy(id, world)) return undefined;
  if (asset.trashed && !isRestoredBy(id, world)) return `${name} is in the trash`;
  const expect: Readonly<Record<string, unknown>> = { offline: false, ...plan.assets[id]?.expect };
  for (const field of Object.keys(expect) as Field[]) {
    if (field === 'trashed') continue;
    const reason =
      field === 'albums' || field === 'tags'
        ? setDifference(field, expect[field], asset, world)
        : valueDifference(field, expect[field], asset, world);
    if (reason !== undefined) return `${name}: ${reason}`;
  }
  const joined = newMembership(asset, world);
  return joined === undefined ? undefined : `${name}: ${joined}`;
}

export const isTrashedBy = (id: string, { index }: World): boolean =>
  (index.changesOf.get(id) ?? []).some((change) => change.op === 'asset.trash');

const isRestoredBy = (id: string, { index }: World): boolean =>
  (index.changesOf.get(id) ?? []).some((change) => change.op === 'asset.restore');

function valueDifference(field: Field, planned: unknown, asset: Asset, world: World): string | undefined {
  const now = fieldOf(asset, field);
  if (JSON.stringify(now) === JSON.stringify(planned) || isOurs(field, asset, world)) return undefined;
  const ids = wordOfIds(field);
  if (ids !== undefined) return `its ${ids} changed`;
  return `${field.replace('exif.', '')} changed from ${show(planned)} to ${show(now)}`;
}

function isOurs(field: Field, asset: Asset, world: World): boolean {
  const { index, live } = world;
  if (field === 'stackId') {
    const stacking = index.stackingOf.get(asset.id);
    const stack = live.stackOf.get(asset.id);
    if (stack === undefined && index.unstackingOf.has(asset.id)) return true;
    return stacking !== undefined && stack !== undefined && sameStack(stack, stacking.after);
  }
  // The server dissolves a group when all but one of its members have left it.
  if (field === 'duplicateId' && asset.duplicateId === null) {
    const groups = (index.groupsOf.get(asset.id) ?? []).filter(({ by }) => by === 'duplicates');
    if (groups.some(({ members }) => members.every((id) => id === asset.id || hasLeftGroup(id, world))))
      return true;
  }
  return (index.changesOf.get(asset.id) ?? [])
    .filter((change): change is AssetSet => change.op === 'asset.set')
    .some((change) =>
      settableFields(change).some((set) => FOLLOWS[set].includes(field) && fieldHolds(change, set, asset)),
    );
}

/** Immich counts neither trashed nor stacked assets as members of a duplicate group: whether this plan made it leave. */
export function hasLeftGroup(id: string, world: World): boolean {
  const asset = world.live.assets.get(id);
  if (!asset) return false;
  if (asset.trashed) return isTrashedBy(id, world);
  const isDismissed = (change: Change): boolean =>
    change.op === 'asset.set' && change.after.duplicateId === null && asset.duplicateId === null;
  return (
    (asset.stackId !== null && world.index.stackingOf.has(id)) ||
    (world.index.changesOf.get(id) ?? []).some(isDismissed)
  );
}

const isDuplicate = (id: string, { groupsOf }: PlanIndex): boolean =>
  (groupsOf.get(id) ?? []).some(({ by }) => by === 'duplicates');

/** Compares memberships; only those among `plan.library.reads` were known when the plan was made. */
function setDifference(
  field: 'albums' | 'tags',
  planned: unknown,
  asset: Asset,
  { plan, refs, index }: World,
): string | undefined {
  const { [field]: reads, duplicateTags = false } = plan.library.reads;
  const isKnown = (element: string): boolean =>
    reads === 'all' ||
    reads.includes(element) ||
    (field === 'tags' && duplicateTags && isDuplicate(asset.id, index));
  const before = new Set(planned as readonly string[]);
  const now = new Set(asset[field].filter(isKnown));
  for (const change of index.changesOf.get(asset.id) ?? []) {
    const element =
      field === 'tags'
        ? change.op === 'asset.tag' || change.op === 'asset.untag'
          ? change.tag
          : undefined
        : change.op === 'album.add' || change.op === 'album.remove'
          ? refs.album(change.album)
          : undefined;
    // Either state of a membership that the plan changes is fine: it is not there yet, or it is there already.
    if (element === undefined) continue;
    before.delete(element);
    now.delete(element);
  }
  const word = field === 'albums' ? 'album' : 'tag';
  const show = (element: string) => (field === 'albums' ? albumName(plan, element) : quote(element));
  const added = [...now].find((element) => !before.has(element));
  if (added !== undefined) return `it got ${word} ${show(added)}`;
  const removed = [...before].find((element) => !now.has(element));
  return removed === undefined ? undefined : `it lost ${word} ${show(removed)}`;
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(show).join(', ');
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}
