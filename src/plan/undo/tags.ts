import type { Change, TagCreate, TagDelete } from '../../model/change.js';
import { quote } from '../../util/quote.js';
import type { Draft } from '../drafts.js';
import { cannot, draftFor, NOTHING, once, type Undoing, type Undone, undone, wasOf } from './undoing.js';

/** What makes a tag again that is gone; nothing when it is there. */
export function makeTag(value: string, change: Change, run: Undoing): readonly Draft[] {
  if (run.live.tags.some((tag) => tag.value === value)) return [];
  const target = `tag:${value}`;
  return [
    once(run.made, target, () =>
      draftFor(change, { op: 'tag.create', target, before: null, after: { value } }, ''),
    ),
  ];
}

export const undoTagDelete = (change: TagDelete, run: Undoing): Undone =>
  undone(...makeTag(change.before.value, change, run));

/** Tags that a change made: its own and those above it that were not there, from the bottom up. */
export const madeTags = (change: TagCreate, run: Pick<Undoing, 'record'>): readonly string[] =>
  [...(wasOf(run, change).missing ?? [change.after.value])].reverse();

/** A tag that the run made goes again, and so do those above it that Immich made along with it, if nobody uses them. */
export function undoTagCreate(change: TagCreate, run: Undoing): Undone {
  const results = madeTags(change, run).map((value) => deleteTag(value, change, run));
  return { drafts: results.flatMap(({ drafts }) => drafts), cannot: results.flatMap((one) => one.cannot) };
}

function deleteTag(value: string, change: TagCreate, run: Undoing): Undone {
  const { live, deleted, emptied } = run;
  const target = `tag:${value}`;
  if (deleted.has(target) || !live.tags.some((tag) => tag.value === value)) return NOTHING;
  const below = live.tags.filter((tag) => tag.value.startsWith(`${value}/`)).map((tag) => tag.value);
  const staying = below.filter((tag) => !deleted.has(`tag:${tag}`));
  // One that another change of the run made comes later, and this one with it.
  if (staying.length > 0 && staying.every((tag) => isYetToCome(tag, change, run))) return NOTHING;
  const stays = (why: string) => cannot(`tag ${quote(value)} stays: ${why}`);
  if (staying.length > 0) return stays(`tag ${quote(staying[0]!)} is below it`);
  const leaving = [value, ...below].flatMap((tag) => emptied.get(`tag:${tag}`) ?? []);
  const losing = new Set(leaving.map((draft) => draft.change.target.slice('asset:'.length)));
  const rest = [...(live.members.get(target) ?? [])].filter((id) => !losing.has(id)).length;
  if (rest > 0) return stays(`${rest === 1 ? '1 other asset has' : `${rest} other assets have`} it`);
  const needs = [...leaving, ...below.map((tag) => deleted.get(`tag:${tag}`)!)];
  return undone(
    once(deleted, target, () =>
      draftFor(change, { op: 'tag.delete', target, before: { value }, after: null }, '', needs),
    ),
  );
}

/** Changes are taken back from the last to the first. */
function isYetToCome(value: string, change: TagCreate, run: Undoing): boolean {
  const earlier = run.plan.changes.slice(0, run.plan.changes.indexOf(change));
  return earlier.some(
    (one) => one.op === 'tag.create' && run.record.intents.has(one.id) && madeTags(one, run).includes(value),
  );
}
