import type { Asset } from '../model/asset.js';
import type { FaceBox, FileTags, Library } from '../model/library.js';
import { searchKey } from '../model/need.js';
import { pushTo } from '../util/push-to.js';
import type { Condition } from './definitions.js';
import { fold } from './patterns.js';
import type { LibraryView } from './view.js';

export interface ViewOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone. */
  readonly timezone: string;
  readonly protect: Condition | null;
  /** What files say, by their use and asset: `sidecar <asset id>`. */
  readonly files: ReadonlyMap<string, FileTags>;
  /** Where faces are, by asset; only of those that rules asked for. */
  readonly faces?: ReadonlyMap<string, readonly FaceBox[]>;
  /** Assets that came back, each with what was kept in its place. */
  readonly returned?: ReadonlyMap<string, string>;
  /** Groups of duplicates that somebody dismissed. */
  readonly apart?: readonly (readonly string[])[];
}

/** What finds things in a library: the same for all rules and plans over it. */
function indexesOf(library: Library) {
  const positions = new Map(library.assets.map(({ id }, position) => [id, position]));
  const albums = byId(library.albums);
  const users = new Map(
    library.users.flatMap((user) => [user.id, user.email].map((key) => [fold(key), user])),
  );
  const persons = byId(library.persons);
  const libraries = byId(library.libraries);
  const stacks = byId(library.stacks);
  const named = groupBy(
    library.albums.filter(({ role }) => role !== 'viewer'),
    ({ name }) => name,
  );
  const byPath = indexBy(library.assets, ({ path }) => fold(path));
  const stillsOf = indexBy(library.assets, ({ livePhotoVideoId }) => livePhotoVideoId);
  const offlineIn = indexBy(library.assets, ({ offline, libraryId }) => (offline ? libraryId : null));
  const searches = new Map(
    library.searches?.map(({ found, ...search }) => [searchKey(search), new Set(found)]),
  );
  return {
    positions,
    albums,
    users,
    persons,
    libraries,
    stacks,
    named,
    byPath,
    stillsOf,
    offlineIn,
    searches,
  };
}

const known = new WeakMap<Library, ReturnType<typeof indexesOf>>();

/** The library as it was read, for rules to look at. */
export function viewLibrary(
  library: Library,
  { now, timezone, protect, files, faces, returned, apart = [] }: ViewOptions,
): LibraryView {
  const indexes = known.get(library) ?? indexesOf(library);
  known.set(library, indexes);
  const {
    positions,
    albums,
    users,
    persons,
    libraries,
    stacks,
    named,
    byPath,
    stillsOf,
    offlineIn,
    searches,
  } = indexes;
  const dismissedWith = groupsByMember(apart);
  const view: LibraryView = {
    server: library.server,
    now,
    timezone,
    asset(id) {
      const position = positions.get(id);
      return position === undefined ? undefined : library.assets[position];
    },
    assets: () => library.assets,
    size: library.assets.length,
    positionOf: (id) => positions.get(id),
    at: (position) => library.assets[position],
    album: (ref) => albums.get(ref),
    albums: () => library.albums,
    albumsNamed: (name) => named.get(name) ?? [],
    albumAsRead: (ref) => albums.get(ref),
    user: (written) => users.get(fold(written)),
    person: (id) => persons.get(id),
    persons: () => library.persons,
    library: (id) => libraries.get(id),
    found: (search) => searches.get(searchKey(search)),
    stack: (id) => stacks.get(id),
    duplicates: () => library.duplicates,
    atPath: (path) => byPath(fold(path)),
    stillsOf,
    offlineIn,
    returned: (id) => returned?.get(id),
    apart: (ids) => sharedBy(ids, dismissedWith),
    fileTags: (assetId, to) => files.get(`${to} ${assetId}`),
    faces: (assetId) => faces?.get(assetId),
    isProtected: (asset: Asset) => protect !== null && protect.test(asset, view) === true,
  };
  return view;
}

function groupsByMember(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly Group[]> {
  const groupsOf = new Map<string, Group[]>();
  for (const group of groups) for (const id of group) pushTo(groupsOf, id, group);
  return groupsOf;
}

/** A group that has more than one of these. */
function sharedBy(
  ids: readonly string[],
  groupsOf: ReadonlyMap<string, readonly Group[]>,
): Group | undefined {
  const seen = new Set<Group>();
  for (const id of ids)
    for (const group of groupsOf.get(id) ?? []) {
      if (seen.has(group)) return group;
      seen.add(group);
    }
  return undefined;
}

type Group = readonly string[];

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** An index that is made when it is first asked for: only what trashes assets asks. Most keys have a single asset. */
function indexBy(assets: readonly Asset[], keyOf: (asset: Asset) => string | null) {
  let index: Map<string, Asset | Asset[]> | undefined;
  const make = (): Map<string, Asset | Asset[]> => {
    const made = new Map<string, Asset | Asset[]>();
    for (const asset of assets) {
      const key = keyOf(asset);
      if (key === null) continue;
      const known = made.get(key);
      if (known === undefined) made.set(key, asset);
      else if (Array.isArray(known)) known.push(asset);
      else made.set(key, [known, asset]);
    }
    return made;
  };
  return (key: string): readonly Asset[] => {
    index ??= make();
    const found = index.get(key) ?? [];
    return Array.isArray(found) ? found : [found];
  };
}
