import type { Album, AlbumUser } from '../../model/library.js';
import type { WireAlbum, WireAlbumUser } from '../wire.js';
import { flag, list, number, object, type Row, text, textOrNull } from './narrow.js';
import { idOf } from './others.js';
import { instant } from './time.js';

/**
 * Items of `GET /albums`. 2.7 names the owner in `ownerId`; 3.x has only `albumUsers`, the owner first among them
 * with the role "owner".
 */
export const mapAlbums = (answer: unknown, userId: string): readonly Album[] =>
  list({ albums: answer }, 'albums', (of: Row<WireAlbum>) => {
    const everybody = list(of, 'albumUsers', (user: Row<WireAlbumUser>) => ({
      id: object(user, 'user', idOf),
      role: text(user, 'role'),
    }));
    const ownerId = textOrNull(of, 'ownerId') ?? everybody.find(({ role }) => role === 'owner')?.id ?? '';
    const users = everybody
      .filter(({ id }) => id !== ownerId)
      .map(({ id, role }): AlbumUser => ({ id, role: role === 'editor' ? 'editor' : 'viewer' }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      id: text(of, 'id'),
      name: text(of, 'albumName'),
      description: textOrNull(of, 'description') ?? '',
      ownerId,
      role: ownerId === userId ? 'owner' : (users.find(({ id }) => id === userId)?.role ?? 'viewer'),
      assetCount: number(of, 'assetCount'),
      shared: flag(of, 'shared'),
      users,
      linked: flag(of, 'hasSharedLink'),
      first: day(of, 'startDate'),
      last: day(of, 'endDate'),
      cover: textOrNull(of, 'albumThumbnailAssetId'),
      order: textOrNull(of, 'order') === 'asc' ? 'asc' : 'desc',
      createdAt: instant(of, 'createdAt'),
      updatedAt: instant(of, 'updatedAt'),
    };
  });

/** Only the ids of such albums, sorted. */
export const mapAlbumIds = (answer: unknown): readonly string[] =>
  [...list({ albums: answer }, 'albums', idOf)].sort();

/** Immich writes the day on the photographer's clock with a time and a `Z` that mean nothing. */
const day = (of: Row<WireAlbum>, key: 'startDate' | 'endDate'): string | null =>
  textOrNull(of, key) === null ? null : instant(of, key).slice(0, 10);
