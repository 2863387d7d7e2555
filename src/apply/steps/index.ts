import type { Op } from '../../model/change.js';
import type { Step } from '../context.js';
import { albumCreate } from './album-create.js';
import { albumDelete } from './album-delete.js';
import { albumMembership } from './album-membership.js';
import { albumSet } from './album-set.js';
import { albumShare } from './album-share.js';
import { assetRestore } from './asset-restore.js';
import { assetSet } from './asset-set.js';
import { exifRestore } from './exif-restore.js';
import { exifWrite } from './exif-write.js';
import { stackCreate, stackDelete, stackUpdate } from './stack.js';
import { tagCreate } from './tag-create.js';
import { tagDelete } from './tag-delete.js';
import { tagMembership } from './tag-membership.js';
import { trash } from './trash.js';

/** How each kind of change is carried out. Permanent deletion is refused before anything is sent. */
export const STEPS: Readonly<Record<Exclude<Op, 'asset.delete'>, Step>> = {
  'album.create': albumCreate,
  'tag.create': tagCreate,
  'album.delete': albumDelete,
  'tag.delete': tagDelete,
  'album.add': albumMembership,
  'album.remove': albumMembership,
  'album.set': albumSet,
  'album.share': albumShare,
  'asset.tag': tagMembership,
  'asset.untag': tagMembership,
  'asset.set': assetSet,
  'stack.create': stackCreate,
  'stack.update': stackUpdate,
  'stack.delete': stackDelete,
  'exif.write': exifWrite,
  'exif.restore': exifRestore,
  'asset.trash': trash,
  'asset.restore': assetRestore,
};
