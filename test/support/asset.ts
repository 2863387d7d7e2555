import type { Asset, Exif } from '../../src/model/asset.js';
import {
  type Album,
  type DuplicateGroup,
  emptyAlbum,
  type Library,
  type Stack,
} from '../../src/model/library.js';

const NO_EXIF: Exif = {
  make: null,
  model: null,
  lens: null,
  imageWidth: null,
  imageHeight: null,
  fileSize: null,
  orientation: null,
  dateTimeOriginal: null,
  modifyDate: null,
  timeZone: null,
  fNumber: null,
  focalLength: null,
  iso: null,
  exposureTime: null,
  latitude: null,
  longitude: null,
  city: null,
  state: null,
  country: null,
  description: null,
  projectionType: null,
  rating: null,
  fieldCount: 0,
};

export const USER = 'user-1';

export type AssetPartial = Partial<Omit<Asset, 'exif'>> & { readonly exif?: Partial<Exif> };

/** A plain photo of the user `USER`, taken on 2024-05-01 at noon UTC; everything else is absent unless given. */
export function asset(partial: AssetPartial = {}): Asset {
  const { exif, ...rest } = partial;
  const filename = rest.filename ?? 'IMG_0001.jpg';
  const takenAt = rest.takenAt ?? '2024-05-01T12:00:00.000Z';
  return {
    id: 'a1',
    ownerId: USER,
    libraryId: null,
    type: 'image',
    filename,
    path: `/data/upload/${filename}`,
    mime: null,
    checksum: `sha1-of-${rest.id ?? 'a1'}`,
    takenAt,
    localTime: takenAt.replace(/Z$/, ''),
    uploadedAt: '2024-06-01T00:00:00.000Z',
    modifiedAt: takenAt,
    favorite: false,
    visibility: 'timeline',
    trashed: false,
    offline: false,
    edited: false,
    width: null,
    height: null,
    duration: null,
    livePhotoVideoId: null,
    duplicateId: null,
    stackId: null,
    persons: [],
    unnamedFaces: 0,
    albums: [],
    tags: [],
    ...rest,
    exif: { ...NO_EXIF, ...exif },
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
const distinct = (values: readonly string[]) => [...new Set(values)].sort();

/** Ids of the assets that have `key`, by its value. */
function membersBy(assets: readonly Asset[], key: 'duplicateId' | 'stackId'): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const one of assets) {
    const id = one[key];
    if (id !== null) members.set(id, [...(members.get(id) ?? []), one.id]);
  }
  return members;
}

/**
 * A library of these assets. What is not given is derived from them: albums, tags and persons that an asset names
 * (an album or person is then called like its id), stacks whose first member is the primary, duplicate groups.
 */
export function library(partial: Partial<Library> = {}): Library {
  const assets = [...(partial.assets ?? [])].sort(byId);
  const album = (id: string): Album => ({
    ...emptyAlbum(id, id, USER),
    assetCount: assets.filter((one) => one.albums.includes(id)).length,
  });
  const stack = ([id, members]: [string, string[]]): Stack => ({ id, primaryId: members[0]!, members });
  const group = ([id, members]: [string, string[]]): DuplicateGroup => ({ id, members, suggestedKeep: [] });
  const derived: Library = {
    server: { url: 'https://photos.example.net', version: '3.1.0', userId: USER, userName: 'Anna' },
    reads: { assets: 'all', albums: 'all', tags: 'all', persons: true, stacks: true },
    assets,
    albums: distinct(assets.flatMap((one) => one.albums)).map(album),
    tags: distinct(assets.flatMap((one) => one.tags)).map((value) => ({ id: `tag-${value}`, value })),
    persons: distinct(assets.flatMap((one) => one.persons)).map((id) => ({ id, name: id, hidden: false })),
    stacks: [...membersBy(assets, 'stackId')].map(stack).sort(byId),
    duplicates: [...membersBy(assets, 'duplicateId')].map(group).sort(byId),
    libraries: distinct(assets.flatMap((one) => one.libraryId ?? [])).map((id) => ({ id, name: id })),
    users: [],
  };
  return { ...derived, ...partial, assets };
}
