import type { AlbumSet, AlbumShare } from '../model/change.js';
import type { Album } from '../model/library.js';
import type { Plan } from '../model/plan.js';
import type { AlbumField } from '../model/settable.js';
import { quote } from '../util/quote.js';
import { albumName } from './names.js';

/**
 * Says how an album differs from what a change of it counted on, or nothing. What the plan itself makes of it is no
 * difference: so a plan that was applied in part can be applied again.
 */
export function albumStaleness(plan: Plan, change: AlbumSet | AlbumShare, album: Album): string | undefined {
  const name = albumName(plan, album.id);
  const renamed = plan.changes.find((one) => one.target === change.target && isRename(one)) as
    | AlbumSet
    | undefined;
  if (album.name !== plan.names[album.id] && album.name !== renamed?.after.name)
    return `album ${name} is called ${quote(album.name)} now`;
  if (change.op === 'album.set') {
    if (album.role === 'viewer') return `you may only look at album ${name}`;
    const field = Object.keys(change.after)[0] as AlbumField;
    const now = album[field];
    // An empty album gets a cover with its first asset.
    const isOwn = field === 'cover' && change.before.cover === null;
    return isOwn || now === change.before[field] || now === change.after[field]
      ? undefined
      : `${field} of album ${name} is ${quote(String(now))} now`;
  }
  if (album.role !== 'owner') return `album ${name} belongs to somebody else`;
  const now = roleOf(album, change.user);
  return now === change.before || now === change.after
    ? undefined
    : `the role of ${quote(plan.names[change.user] ?? change.user)} in album ${name} is ${now ?? 'none'} now`;
}

const isRename = (change: Plan['changes'][number]): boolean =>
  change.op === 'album.set' && change.after.name !== undefined;

/** Whether an album is as a change of it wants it. */
export function albumHolds(change: AlbumSet | AlbumShare, album: Album): boolean {
  if (change.op === 'album.share') return roleOf(album, change.user) === change.after;
  return (Object.keys(change.after) as AlbumField[]).every((field) => album[field] === change.after[field]);
}

const roleOf = ({ users }: Album, user: string) => users.find(({ id }) => id === user)?.role ?? null;
