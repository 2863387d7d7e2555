import { type Album, type Asset, majorOf, type State, type User } from '../state/types.js';
import { assetBody } from './asset.js';
import { pgTime } from './times.js';
import { publicUser } from './user.js';

export interface AlbumParts {
  /** Reading: dates without time, and when the newest member changed. Writing answers without. */
  readonly read: boolean;
  /** 2.7 only: the members themselves. */
  readonly assets?: boolean;
  /** Who reads the members; see AssetParts. */
  readonly viewer?: string | null;
  /** A single album, not one of a list: a shared one says who gave how many. */
  readonly detail?: boolean;
}

/** An album as answered: 2.7 names the owner apart and can list the members, 3.x has the owner among the users. */
export function albumBody(state: State, album: Album, parts: AlbumParts): object {
  const major = majorOf(state);
  const owner = publicUser(state.users.get(album.ownerId) as User, 'pg');
  const users = [...album.users].map(([id, role]) => ({
    user: publicUser(state.users.get(id) as User, 'pg'),
    role,
  }));
  const members = liveMembers(state, album);
  return {
    albumName: album.albumName,
    description: album.description,
    albumThumbnailAssetId: album.albumThumbnailAssetId,
    createdAt: album.createdAt,
    updatedAt: album.updatedAt,
    id: album.id,
    ...(major === 2 ? { ownerId: album.ownerId, owner } : {}),
    albumUsers: major === 2 ? users : [{ user: owner, role: 'owner' }, ...users],
    shared: users.length > 0,
    hasSharedLink: false,
    ...spanOf(members, parts.read),
    ...(major === 2 ? { assets: parts.assets ? membersOf(state, album, members, parts.viewer) : [] } : {}),
    assetCount: members.length,
    isActivityEnabled: album.isActivityEnabled,
    order: album.order,
    ...(parts.read && members.length > 0 ? { lastModifiedAssetTimestamp: latest(members) } : {}),
    ...(parts.detail && users.length > 0 ? { contributorCounts: contributors(members) } : {}),
  };
}

function contributors(members: readonly Asset[]): object[] {
  const counts = new Map<string, number>();
  for (const { ownerId } of members) counts.set(ownerId, (counts.get(ownerId) ?? 0) + 1);
  return [...counts].map(([userId, assetCount]) => ({ userId, assetCount }));
}

/** Members that are not in the trash. */
function liveMembers(state: State, album: Album): Asset[] {
  return [...album.assetIds].flatMap((id) => {
    const asset = state.assets.get(id);
    return asset === undefined || asset.deletedAt !== null ? [] : [asset];
  });
}

function membersOf(
  state: State,
  album: Album,
  members: readonly Asset[],
  viewer: string | null = null,
): object[] {
  const sign = album.order === 'asc' ? 1 : -1;
  return [...members]
    .sort((a, b) =>
      a.fileCreatedAt === b.fileCreatedAt ? 0 : a.fileCreatedAt < b.fileCreatedAt ? -sign : sign,
    )
    .map((asset) => assetBody(state, asset, { times: 'pg', exif: true, viewer }));
}

function spanOf(members: readonly Asset[], read: boolean): object {
  if (members.length === 0) return {};
  const times = members.map((asset) => asset.localDateTime).sort();
  const style = (time: string): string => (read ? `${time.slice(0, 10)}T00:00:00.000Z` : pgTime(time));
  return { startDate: style(times[0] as string), endDate: style(times.at(-1) as string) };
}

const latest = (members: readonly Asset[]): string | undefined =>
  members
    .map((asset) => asset.updatedAt)
    .sort()
    .at(-1);
