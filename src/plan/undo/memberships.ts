import type { AlbumMembership, TagMembership } from '../../model/change.js';
import { quote } from '../../util/quote.js';
import { findAlbum, noteEnd } from './albums.js';
import { makeTag } from './tags.js';
import {
  cannot,
  draftFor,
  isUndone,
  NOTHING,
  touched,
  type Undoing,
  type Undone,
  undone,
} from './undoing.js';

/** An asset leaves the album again that it was put into, or comes back into the one it was taken out of. */
export function undoAlbumMembership(change: AlbumMembership, run: Undoing): Undone {
  const asset = touched(run, change);
  const found = findAlbum(change.album, run);
  if (found === undefined) {
    const name = quote(run.plan.names[change.album] ?? change.album.replace(/^\+/, ''));
    return change.after ? NOTHING : cannot(`album ${name} is gone`);
  }
  if (isUndone(asset)) return change.after ? NOTHING : asset;
  const { ref, needs } = found;
  if (asset.albums.includes(ref) === change.before) return NOTHING;
  const op = change.before ? 'album.add' : 'album.remove';
  const { target, before: after, after: before } = change;
  const draft = draftFor(change, { op, target, album: ref, before, after }, ref, needs);
  if (!after) noteEnd(run, `album:${ref}`, draft);
  return undone(draft);
}

/** An asset loses the tag again that it was given, or gets the one back that it lost. */
export function undoTagMembership(change: TagMembership, run: Undoing): Undone {
  const asset = touched(run, change);
  if (isUndone(asset)) return change.after ? NOTHING : asset;
  const { tag, target, before: after, after: before } = change;
  if (asset.tags.includes(tag) === after) return NOTHING;
  const needs = after ? makeTag(tag, change, run) : [];
  const draft = draftFor(
    change,
    { op: after ? 'asset.tag' : 'asset.untag', target, tag, before, after },
    tag,
    needs,
  );
  if (!after) noteEnd(run, `tag:${tag}`, draft);
  return undone(...needs, draft);
}
