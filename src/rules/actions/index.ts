import type { ActionDefinition } from '../definitions.js';
import { addToAlbum } from './add-to-album.js';
import { date } from './date.js';
import { deleteAction } from './delete.js';
import { description } from './description.js';
import { favorite } from './favorite.js';
import { keepBest } from './keep-best.js';
import { location } from './location.js';
import { move } from './move.js';
import { notDuplicates } from './not-duplicates.js';
import { rating } from './rating.js';
import { removeFromAlbum } from './remove-from-album.js';
import { review } from './review.js';
import { stack } from './stack.js';
import { tag } from './tag.js';
import { unify } from './unify.js';
import { unstack } from './unstack.js';
import { untag } from './untag.js';
import { visibility } from './visibility.js';
import { writeExif } from './write-exif.js';

const assetActions: readonly ActionDefinition[] = [
  tag,
  untag,
  addToAlbum,
  removeFromAlbum,
  move,
  favorite,
  visibility,
  rating,
  description,
  date,
  location,
  writeExif,
  unstack,
  deleteAction,
  review,
];

export const actions: readonly ActionDefinition[] = [
  ...assetActions,
  keepBest(assetActions),
  notDuplicates,
  stack,
  unify,
];
