import type { Asset } from '../../model/asset.js';
import type { AssetSet } from '../../model/change.js';
import type { Was } from '../../model/journal.js';
import { fieldHolds, settableFields } from '../../model/same.js';
import { type SettableField, wordOfIds } from '../../model/settable.js';
import { currentValue } from '../values.js';
import { cannot, draftFor, isUndone, nameOf, touched, type Undoing, type Undone, wasOf } from './undoing.js';

/** Immich takes no `null` for a date or place, and shows a motion part in the timeline that loses its photo. */
const LASTING: readonly SettableField[] = ['date', 'location', 'livePhotoVideoId'];

/** Each field gets its old value back, unless it has another than the run gave it by now. */
export function undoSet(change: AssetSet, run: Undoing): Undone {
  const asset = touched(run, change);
  if (isUndone(asset)) return asset;
  const name = nameOf(run, asset.id);
  if (asset.visibility === 'locked') return cannot(`${name} is in the locked folder`);
  const was = wasOf(run, change);
  const fields = settableFields(change).filter((field) => !isAsBefore(change, field, asset, was));
  const changed = fields.filter((field) => !fieldHolds(change, field, asset));
  const lasting = fields.filter(
    (field) => !changed.includes(field) && LASTING.includes(field) && change.before[field] === null,
  );
  const back = fields.filter((field) => !changed.includes(field) && !lasting.includes(field));
  const before = Object.fromEntries(back.map((field) => [field, currentValue(asset, field)]));
  const after = Object.fromEntries(back.map((field) => [field, oldValue(change, field, was)]));
  const { op, target } = change;
  return {
    drafts: back.length === 0 ? [] : [draftFor(change, { op, target, before, after }, back.join())],
    cannot: [
      ...changed.map((field) => `${name}: its ${wordOfIds(field) ?? field} was changed again since`),
      ...lasting.map(
        (field) => `${name}: it had no ${wordOfIds(field) ?? field} before, and Immich cannot take one away`,
      ),
    ],
  };
}

function isAsBefore(change: AssetSet, field: SettableField, asset: Asset, was: Was): boolean {
  if (field === 'date' && was.localTime !== undefined && was.localTime !== asset.localTime) return false;
  const before = change.before[field] ?? null;
  const now = currentValue(asset, field);
  if (before === null || now === null) return (before ?? '') === (now ?? '');
  return fieldHolds({ ...change, after: change.before as AssetSet['after'] }, field, asset);
}

/** The value as it is sent: a date needs the clock that it was read from. */
function oldValue({ before }: AssetSet, field: SettableField, was: Was): unknown {
  const value = before[field] ?? null;
  // Immich keeps the offset that it is sent, where the file said it by the name of a zone.
  return field === 'date' && value !== null ? withOffset(String(value), was.localTime) : value;
}

/** `2024-05-01T10:00:00.000Z` on a clock that showed noon is `2024-05-01T12:00:00.000+02:00`. */
function withOffset(date: string, localTime: string | undefined): string {
  if (localTime === undefined || Number.isNaN(Date.parse(date))) return date;
  const minutes = Math.round((Date.parse(`${localTime}Z`) - Date.parse(date)) / 60_000);
  // Something else than a zone lies between them: the instant alone is certain.
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return date;
  const clock = new Date(Date.parse(date) + minutes * 60_000).toISOString().slice(0, -1);
  const two = (figure: number) => String(figure).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${clock}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
