import type { Change, Op } from './change.js';

/** What can be done to a library: one kind of change, and of sharing which, since Immich has a permission for each. */
export type Use = Exclude<Op, 'album.share'> | 'share.begin' | 'share.change' | 'share.end';

/** What carrying out a change does. */
export function useOf(change: Change): Use {
  if (change.op !== 'album.share') return change.op;
  if (change.after === null) return 'share.end';
  return change.before === null ? 'share.begin' : 'share.change';
}
