import {
  type AlbumCreate,
  type AlbumDelete,
  type AlbumSet,
  type AlbumShare,
  albumOf,
} from '../../model/change.js';
import type { AlbumField } from '../../model/settable.js';
import { quote } from '../../util/quote.js';
import type { Draft } from '../drafts.js';
import { cannot, draftFor, NOTHING, once, type Undoing, type Undone, undone, wasOf } from './undoing.js';

/**
 * Where an album is now that a change referred to: its id, or `+` and the id it had with what makes it again. Its name
 * would not do: several albums may have had it.
 */
export function findAlbum(
  ref: string,
  run: Undoing,
): { readonly ref: string; readonly needs: readonly Draft[] } | undefined {
  const id = ref.startsWith('+') ? createdId(ref, run) : ref;
  if (id === undefined) return undefined;
  if (run.live.albums.has(id)) return { ref: id, needs: [] };
  const deletion = deletionOf(id, run);
  return deletion && { ref: `+${id}`, needs: [remake(deletion, run)] };
}

/** The id that the run gave to a new album. When it died before it wrote that down, the only one of its name is it. */
function createdId(ref: string, { plan, record, live }: Undoing): string | undefined {
  const target = `album:${ref}`;
  const known = new Set<string>();
  for (const { target: made, created } of record.results.values()) {
    if (made === target && created !== undefined) return created;
    if (created !== undefined) known.add(created);
  }
  const change = plan.changes.find(
    (one): one is AlbumCreate => one.op === 'album.create' && one.target === target,
  );
  if (change === undefined || !record.intents.has(change.id)) return undefined;
  // An undo makes an album again beside one that has its name.
  const own = [...live.albums.values()].filter(
    ({ id, name, role }) =>
      role === 'owner' && name === change.after.name && plan.names[id] !== name && !known.has(id),
  );
  return own.length === 1 ? own[0]!.id : undefined;
}

/** The change of the run that deleted an album. */
const deletionOf = (id: string, { plan, record }: Undoing): AlbumDelete | undefined =>
  plan.changes.find(
    (change): change is AlbumDelete =>
      change.op === 'album.delete' && change.target === `album:${id}` && record.intents.has(change.id),
  );

const remake = (change: AlbumDelete, run: Undoing): Draft => {
  const { name } = change.before;
  const target = `album:+${albumOf(change)}`;
  return once(run.made, target, () =>
    draftFor(change, { op: 'album.create', target, before: null, after: { name } }, ''),
  );
};

/** An album that the run made goes again, if nothing is left in it and nobody has made it their own. */
export function undoAlbumCreate(change: AlbumCreate, run: Undoing): Undone {
  const { name } = change.after;
  const id = createdId(albumOf(change)!, run);
  const album = id === undefined ? undefined : run.live.albums.get(id);
  if (id === undefined || !album) return NOTHING;
  const target = `album:${id}`;
  const leaving = run.emptied.get(target) ?? [];
  const unshared = new Set(
    leaving.flatMap(({ change: { op }, detail }) => (op === 'album.share' ? [detail] : [])),
  );
  const stays = (why: string) => cannot(`album ${quote(name)} stays: ${why}`);
  const { description } = album;
  if (album.role !== 'owner' || album.linked || album.users.some((user) => !unshared.has(user.id)))
    return stays('it is shared with others');
  if (album.name !== name) return stays(`it is called ${quote(album.name)} now`);
  if (description !== describedAs(change.target, run)) return stays('somebody has described it');
  const going = leaving.filter(({ change: { op } }) => op === 'album.remove').length;
  const rest = Math.max(run.live.members.get(target)?.size ?? 0, album.assetCount) - going;
  if (rest > 0) return stays(`${rest === 1 ? '1 other asset is' : `${rest} other assets are`} in it`);
  return undone(
    draftFor(change, { op: 'album.delete', target, before: { name, description }, after: null }, '', leaving),
  );
}

/** What the run itself wrote about an album that it made. */
function describedAs(target: string, { tried }: Undoing): string {
  const texts = tried.flatMap((one) =>
    one.op === 'album.set' && one.target === target ? (one.after.description ?? []) : [],
  );
  return texts.at(-1) ?? '';
}

/** An album that the run deleted is made again; its members follow by themselves. */
export function undoAlbumDelete(change: AlbumDelete, run: Undoing): Undone {
  const id = albumOf(change)!;
  if (run.live.albums.has(id)) return NOTHING;
  const { description } = change.before;
  const made = remake(change, run);
  const set = (before: AlbumSet['before'], after: AlbumSet['after'], field: AlbumField): Draft =>
    draftFor(change, { op: 'album.set', target: `album:+${id}`, before, after }, field, [made]);
  // Immich makes an album without a description, the newest first.
  const texts = description === '' ? [] : [set({ description: '' }, { description }, 'description')];
  const orders =
    wasOf(run, change).order === 'asc' ? [set({ order: 'desc' }, { order: 'asc' }, 'order')] : [];
  return undone(made, ...texts, ...orders);
}

/** A field of an album gets its old value back; what the run made is not changed, it goes. */
export function undoAlbumSet(change: AlbumSet, run: Undoing): Undone {
  const ref = change.target.slice('album:'.length);
  const album = run.live.albums.get(ref);
  if (ref.startsWith('+')) return NOTHING;
  const [field] = Object.keys(change.after) as [AlbumField];
  const before = change.before[field];
  const name = quote(run.plan.names[ref] ?? ref);
  if (!album) return cannot(`album ${name} is gone`);
  if (album[field] === before) return NOTHING;
  if (album[field] !== change.after[field])
    return cannot(`album ${name}: its ${field} was changed again since`);
  // An album without a cover is empty; it loses the one it was given with its last asset.
  if (before === null) return NOTHING;
  const { op, target } = change;
  return undone(draftFor(change, { op, target, before: change.after, after: change.before }, field));
}

/** A user gets the role in an album again that they had, or none. */
export function undoAlbumShare(change: AlbumShare, run: Undoing): Undone {
  const { user, before: after, after: before } = change;
  const found = findAlbum(change.target.slice('album:'.length), run);
  if (!found) return after === null ? NOTHING : cannot(`album ${quote(change.target.slice(6))} is gone`);
  const users = run.live.albums.get(found.ref)?.users ?? [];
  const now = users.find(({ id }) => id === user)?.role ?? null;
  if (now === after) return NOTHING;
  // An album that is made again is shared with nobody.
  if (now !== before && found.needs.length === 0)
    return cannot(`the role of ${quote(run.plan.names[user] ?? user)} was changed again since`);
  const target = `album:${found.ref}`;
  const draft = draftFor(change, { op: 'album.share', target, user, before: now, after }, user, found.needs);
  if (after === null) noteEnd(run, target, draft);
  return undone(draft);
}

/** Remembers what an album or tag loses. */
export function noteEnd({ emptied }: Undoing, key: string, draft: Draft): void {
  const known = emptied.get(key);
  if (known) known.push(draft);
  else emptied.set(key, [draft]);
}
