import type { Change } from './change.js';

/** Phases of an apply, in order; each phase ends before the next begins. */
export const PHASES = [
  ...(['restore', 'create', 'add', 'set', 'exif', 'stack', 'remove', 'hide', 'trash'] as const),
] as const;
export type Phase = (typeof PHASES)[number];

/** The phase a change runs in: what comes back or adds comes first, what hides or trashes last. */
export function phaseOf(change: Change): Phase {
  switch (change.op) {
    case 'asset.restore':
      return 'restore';
    case 'album.create':
    case 'tag.create':
      return 'create';
    case 'album.add':
    case 'asset.tag':
      return 'add';
    case 'asset.set':
      return change.after.visibility === undefined ? 'set' : 'hide';
    case 'album.set':
    case 'album.share':
      return 'set';
    case 'exif.write':
    case 'exif.restore':
      return 'exif';
    case 'stack.create':
    case 'stack.update':
    case 'stack.delete':
      return 'stack';
    case 'album.remove':
    case 'asset.untag':
    case 'album.delete':
    case 'tag.delete':
      return 'remove';
    case 'asset.trash':
    case 'asset.delete':
      return 'trash';
  }
}
