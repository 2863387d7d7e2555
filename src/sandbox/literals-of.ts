import { checksumOf as checksumOfText, DEFAULT_UPLOADED } from './literal-asset.js';
import type { AlbumLiteral, AssetLiteral, LibraryLiteral, PersonLiteral } from './literal-types.js';
import { isVideoName } from './mime.js';
import { setOf } from './state/sets.js';
import type { Asset, State } from './state/types.js';

/**
 * The library as it stands, as a literal: sorted, and without anything that is as it would be by default,
 * so that two equal libraries give the same text. Names come from the literal the library was made from;
 * what is new since then is named by what it is (a stack by its primary).
 */
export function literalsOf(state: State): LibraryLiteral {
  const [user] = state.users.values();
  const motions = new Set([...state.assets.values()].flatMap((asset) => asset.livePhotoVideoId ?? []));
  const assets = [...state.assets.values()]
    .map((asset) => [keyOf(state, asset), asset] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, asset]) => [key, literalOf(state, asset, motions.has(asset.id))] as const);
  const albums = albumsOf(state);
  const persons = personsOf(state);
  const tags = bareTags(state);
  return {
    ...(user === undefined ? {} : { user: user.name }),
    assets: Object.fromEntries(assets),
    ...(Object.keys(albums).length === 0 ? {} : { albums }),
    ...(persons.length === 0 ? {} : { persons }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

const keyOf = (state: State, asset: Asset): string => state.names.get(asset.id) ?? asset.originalFileName;

function literalOf(state: State, asset: Asset, isMotion: boolean): AssetLiteral {
  const { exif } = asset;
  const [user] = state.users.values();
  const seen = state.seen.get(asset.id);
  const checksum = state.names.get(`checksum:${asset.id}`);
  const full: { [K in keyof AssetLiteral]: AssetLiteral[K] | null | undefined | false } = {
    filename: asset.originalFileName,
    path: pathOf(state, asset),
    type: typeOf(asset),
    library: asset.libraryId === null ? null : state.libraries.get(asset.libraryId)?.name,
    owner: asset.ownerId === user?.id ? null : state.users.get(asset.ownerId)?.name,
    taken: takenOf(asset),
    uploaded: asset.createdAt === DEFAULT_UPLOADED ? null : short(asset.createdAt),
    modified: asset.fileModifiedAt === asset.createdAt ? null : short(asset.fileModifiedAt),
    timezone: exif.timeZone,
    width: asset.width,
    height: asset.height,
    'file-size': exif.fileSizeInByte,
    make: exif.make,
    model: exif.model,
    lens: exif.lensModel,
    city: exif.city,
    state: exif.state,
    country: exif.country,
    lat: exif.latitude,
    lon: exif.longitude,
    description: exif.description === '' ? null : exif.description,
    rating: exif.rating,
    iso: exif.iso,
    'focal-length': exif.focalLength,
    aperture: exif.fNumber,
    exposure: exif.exposureTime,
    orientation: exif.orientation === null ? null : Number(exif.orientation),
    projection: exif.projectionType,
    favorite: asset.isFavorite,
    visibility: asset.visibility === (isMotion ? 'hidden' : 'timeline') ? null : asset.visibility,
    trashed: asset.deletedAt !== null,
    offline: asset.isOffline,
    edited: asset.isEdited,
    duration: asset.duration === null ? null : asset.duration / 1000,
    checksum: checksum ?? undeclaredChecksum(state, asset),
    duplicate: asset.duplicateId === null ? null : (state.names.get(asset.duplicateId) ?? asset.duplicateId),
    stack: stackOf(state, asset),
    albums: namesIn(setOf(state.albumsOf, asset.id), (id) => state.albums.get(id)?.albumName),
    tags: namesIn(setOf(state.tagsOf, asset.id), (id) => state.tags.get(id)?.value),
    persons: namesIn(
      asset.faces.flatMap((face) => face.personId ?? []),
      (id) => state.people.get(id)?.name,
    ),
    'unnamed-faces': asset.faces.filter((face) => face.personId === null).length || null,
    shows: seen?.shows.length ? seen.shows : null,
    text: seen?.text || null,
    'live-video': asset.livePhotoVideoId === null ? null : nameOf(state, asset.livePhotoVideoId),
  };
  const kept = Object.entries(full).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  return Object.fromEntries(kept) as unknown as AssetLiteral;
}

function pathOf(state: State, asset: Asset): string | null {
  const library = asset.libraryId === null ? undefined : state.libraries.get(asset.libraryId)?.name;
  const usual = library === undefined ? null : `/mnt/${library}/${asset.originalFileName}`;
  return asset.originalPath === usual ? null : asset.originalPath;
}

function typeOf(asset: Asset): AssetLiteral['type'] | null {
  const usual = isVideoName(asset.originalFileName) ? 'VIDEO' : 'IMAGE';
  return asset.type === usual ? null : (asset.type.toLowerCase() as NonNullable<AssetLiteral['type']>);
}

/** Wall-clock time; without a capture time of its own the upload's stands in for it and is not repeated. */
const takenOf = (asset: Asset): string | null =>
  asset.exif.dateTimeOriginal === null ? null : asset.localDateTime.replace(/(\.000)?Z$/, '');

const short = (iso: string): string => iso.replace('.000Z', 'Z');

/** A checksum that neither the literal gave nor its key makes. */
function undeclaredChecksum(state: State, asset: Asset): string | null {
  return asset.checksum === checksumOfText(`checksum of ${keyOf(state, asset)}`) ? null : asset.checksum;
}

function stackOf(state: State, asset: Asset): AssetLiteral['stack'] | null {
  const stack = asset.stackId === null ? undefined : state.stacks.get(asset.stackId);
  if (stack === undefined) return null;
  const name = state.names.get(stack.id) ?? nameOf(state, stack.primaryAssetId);
  return stack.primaryAssetId === asset.id ? { name, primary: true } : name;
}

const nameOf = (state: State, assetId: string): string => state.names.get(assetId) ?? assetId;

/** Sorted; `null` when there are none. */
function namesIn(ids: Iterable<string>, name: (id: string) => string | undefined): string[] | null {
  const names = [...ids].flatMap((id) => name(id) ?? []).sort();
  return names.length === 0 ? null : names;
}

/** Albums that their members' literals do not already tell. */
function albumsOf(state: State): Record<string, AlbumLiteral> {
  const [user] = state.users.values();
  const told = [...state.albums.values()]
    .map((album): [string, AlbumLiteral] => [
      album.albumName,
      {
        ...(album.ownerId === user?.id
          ? {}
          : { owner: state.users.get(album.ownerId)?.name ?? album.ownerId }),
        ...(album.description === '' ? {} : { description: album.description }),
        ...(album.order === 'asc' ? { order: album.order } : {}),
        ...(album.albumThumbnailAssetId === null ||
        album.assetIds.values().next().value === album.albumThumbnailAssetId
          ? {}
          : { cover: state.names.get(album.albumThumbnailAssetId) ?? album.albumThumbnailAssetId }),
        ...(album.users.size === 0 ? {} : { shared: sharedWith(state, album.users) }),
      },
    ])
    .filter(([name, literal]) => Object.keys(literal).length > 0 || isEmpty(state, name));
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isEmpty = (state: State, albumName: string): boolean =>
  [...state.albums.values()].some((album) => album.albumName === albumName && album.assetIds.size === 0);

const sharedWith = (
  state: State,
  users: ReadonlyMap<string, 'editor' | 'viewer'>,
): Record<string, 'editor' | 'viewer'> =>
  Object.fromEntries([...users].map(([id, role]) => [state.users.get(id)?.name ?? id, role]));

function personsOf(state: State): (string | PersonLiteral)[] {
  const seen = new Set(
    [...state.assets.values()].flatMap((asset) => asset.faces.map((face) => face.personId)),
  );
  return [...state.people.values()]
    .filter((person) => person.isHidden || !seen.has(person.id))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((person) => (person.isHidden ? { name: person.name, hidden: true } : person.name));
}

/** Tags without assets and without children; parents follow from their children. */
function bareTags(state: State): string[] {
  const parents = new Set([...state.tags.values()].map((tag) => tag.parentId));
  return [...state.tags.values()]
    .filter((tag) => tag.assetIds.size === 0 && !parents.has(tag.id))
    .map((tag) => tag.value)
    .sort();
}
