import type { Seed, SeedAsset, SeedFace, SeedUser } from '../../../src/sandbox/seed.js';
import { EMPTY_EXIF } from '../../../src/sandbox/seed.js';
import { type Json, libraryOf, namesOf, type Version } from './recordings.js';

export const ADMIN_KEY = 'key-of-admin';
export const LIMITED_KEY = 'limited-key-of-admin';
export const BOB_KEY = 'key-of-bob';

/** The recorded library as a seed, put together from what both users' keys could read of it. */
export function recordedSeed(version: Version, limitedKey: Json): Seed {
  const { admin, bob } = libraryOf(version);
  const both = [admin, bob];
  const limited = {
    id: limitedKey.id,
    name: limitedKey.name,
    secret: LIMITED_KEY,
    permissions: limitedKey.permissions,
    createdAt: limitedKey.createdAt,
  };
  const library = admin.libraries[0];
  return {
    users: [userOf(admin, ADMIN_KEY, limited), userOf(bob, BOB_KEY)],
    libraries: [{ ...library, ownerId: admin.me.id }],
    assets: [
      ...both.flatMap((user) => Object.values(user.assets).map((asset) => assetOf(asset, user.faces))),
      lockedAsset(version, admin),
    ],
    people: peopleOf(admin),
    albums: albumsOf(both),
    tags: admin.tags.map((tag: Json) => ({
      ...tag,
      ownerId: admin.me.id,
      assetIds: idsWhere(admin, (asset) => asset.tags.some((each: Json) => each.id === tag.id)),
    })),
    stacks: admin.stacks.map((stack: Json) => ({
      id: stack.id,
      ownerId: admin.me.id,
      primaryAssetId: stack.primaryAssetId,
      assetIds: stack.assets.map((asset: Json) => asset.id),
    })),
    partners: admin.partnersWith.map((partner: Json) => ({
      sharedById: partner.id,
      sharedWithId: admin.me.id,
      inTimeline: partner.inTimeline,
    })),
  };
}

const userOf = ({ me, key }: Json, secret: string, ...more: SeedUser['keys']): SeedUser => ({
  id: me.id,
  name: me.name,
  email: me.email,
  isAdmin: me.isAdmin,
  avatarColor: me.avatarColor,
  storageLabel: me.storageLabel,
  createdAt: me.createdAt,
  keys: [
    { id: key.id, name: key.name, secret, permissions: key.permissions, createdAt: key.createdAt },
    ...more,
  ],
});

const instant = (text: string | null): string | null => (text === null ? null : new Date(text).toISOString());

function assetOf(asset: Json, faces: Json): SeedAsset {
  const { exifInfo } = asset;
  return {
    ...asset,
    deletedAt: asset.isTrashed ? asset.updatedAt : null,
    duration: durationOf(asset),
    exifInfo: {
      ...exifInfo,
      dateTimeOriginal: instant(exifInfo.dateTimeOriginal),
      modifyDate: instant(exifInfo.modifyDate),
    },
    faces: (faces[asset.id] ?? []).map(
      ({ person, ...face }: Json): SeedFace => ({ ...face, personId: person?.id ?? null }),
    ),
  };
}

/** Ids that are the library's own; all others were made during the run. */
export function knownIds(version: Version): Set<string> {
  const text = JSON.stringify([libraryOf(version), namesOf(version)]);
  return new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g));
}

/** Milliseconds: 3.x answers them, 2.7 a text. */
function durationOf({ duration, type }: Json): number | null {
  if (typeof duration !== 'string') return duration;
  if (type !== 'VIDEO') return null;
  const [hours, minutes, seconds] = duration.split(':').map(Number) as [number, number, number];
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}

/** No key can read the locked asset: only its name is known, and its size from what all uploads take together. */
function lockedAsset(version: Version, { me, assets }: Json): SeedAsset {
  const others = Object.values(assets).filter((asset: Json) => asset.libraryId === null);
  const bytes = others.reduce((sum: number, asset: Json) => sum + asset.exifInfo.fileSizeInByte, 0);
  return {
    id: namesOf(version)['locked_secret.jpg'] as string,
    ownerId: me.id,
    type: 'IMAGE',
    originalFileName: 'locked_secret.jpg',
    visibility: 'locked',
    deviceId: 'lab',
    fileCreatedAt: '2023-01-01T00:00:00.000Z',
    localDateTime: '2023-01-01T00:00:00.000Z',
    exifInfo: { ...EMPTY_EXIF, fileSizeInByte: me.quotaUsageInBytes - bytes },
  };
}

function peopleOf({ me, people, faces }: Json): Seed['people'] {
  const known = new Map<string, Json>(people.people.map((person: Json) => [person.id, person]));
  for (const face of Object.values(faces).flat() as Json[]) {
    if (face.person !== null && !known.has(face.person.id)) known.set(face.person.id, face.person);
  }
  return [...known.values()].map((person) => ({
    ...person,
    ownerId: me.id,
    updatedAt: instant(person.updatedAt),
  }));
}

function albumsOf(users: readonly Json[]): Seed['albums'] {
  const albums = new Map<string, Json>();
  for (const { albumDetail, albumAssets } of users) {
    for (const [id, album] of Object.entries(albumDetail) as [string, Json][]) {
      // 2.7 lists the members with the album, archived ones too; 3.x finds them by a search.
      const listed = (album.assets ?? []).map((asset: Json) => asset.id);
      const assetIds = [...(albums.get(id)?.assetIds ?? []), ...albumAssets[id], ...listed];
      const owner = album.albumUsers.find((each: Json) => each.role === 'owner');
      albums.set(id, {
        ...album,
        ownerId: album.ownerId ?? owner.user.id,
        users: album.albumUsers
          .filter((each: Json) => each !== owner)
          .map((each: Json) => ({ userId: each.user.id, role: each.role })),
        assetIds: [...new Set(assetIds)],
      });
    }
  }
  return [...albums.values()];
}

const idsWhere = (user: Json, test: (asset: Json) => boolean): string[] =>
  Object.values(user.assets)
    .filter(test)
    .map((asset: Json) => asset.id);
