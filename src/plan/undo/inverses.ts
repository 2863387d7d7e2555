import type { Change, Op } from '../../model/change.js';
import { undoAlbumCreate, undoAlbumDelete, undoAlbumSet, undoAlbumShare } from './albums.js';
import { undoExif, undoExifRestore } from './files.js';
import { undoAlbumMembership, undoTagMembership } from './memberships.js';
import { undoStackCreate, undoStackDelete, undoStackUpdate } from './stacks.js';
import { undoTagCreate, undoTagDelete } from './tags.js';
import { undoRestore, undoTrash } from './trash.js';
import { type ChangeOf, cannot, nameOf, type Undoing, type Undone } from './undoing.js';
import { undoSet } from './values.js';

/** How each kind of change is taken back: a new kind does not compile without its answer. */
const INVERSES: { readonly [O in Op]: (change: ChangeOf<O>, run: Undoing) => Undone } = {
  'album.create': undoAlbumCreate,
  'album.delete': undoAlbumDelete,
  'album.add': undoAlbumMembership,
  'album.remove': undoAlbumMembership,
  'album.set': undoAlbumSet,
  'album.share': undoAlbumShare,
  'tag.create': undoTagCreate,
  'tag.delete': undoTagDelete,
  'asset.tag': undoTagMembership,
  'asset.untag': undoTagMembership,
  'asset.set': undoSet,
  'stack.create': undoStackCreate,
  'stack.update': undoStackUpdate,
  'stack.delete': undoStackDelete,
  'exif.write': undoExif,
  'exif.restore': undoExifRestore,
  'asset.trash': undoTrash,
  'asset.restore': undoRestore,
  'asset.delete': ({ target }, run) =>
    cannot(`${nameOf(run, target.slice('asset:'.length))} was deleted for good`),
};

export const invert = (change: Change, run: Undoing): Undone =>
  (INVERSES[change.op] as (change: Change, run: Undoing) => Undone)(change, run);
