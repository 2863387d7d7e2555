import type { Change } from './change.js';
import { settableFields } from './same.js';

/**
 * Whether Immich writes it into the photo's sidecar afterwards and reads that again: when the sidecar cannot be
 * written, what the file says comes back. Files that were written it reads again, too.
 */
export const isFollowedUp = (change: Change): boolean =>
  change.op === 'exif.write' ||
  change.op === 'asset.tag' ||
  change.op === 'asset.untag' ||
  (change.op === 'asset.set' &&
    settableFields(change).some((field) => ['rating', 'description', 'location', 'date'].includes(field)));
