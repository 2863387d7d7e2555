import type { AlbumActionDefinition } from '../definitions.js';
import { cover } from './cover.js';
import { deleteEmpty } from './delete-empty.js';
import { mergeSameName } from './merge-same-name.js';
import { review } from './review.js';
import { describe, order, rename } from './set.js';
import { share } from './share.js';

export const albumActions: readonly AlbumActionDefinition[] = [
  share,
  rename,
  describe,
  cover,
  order,
  mergeSameName,
  deleteEmpty,
  review,
];
