import type { Asset } from '../model/asset.js';
import type { Album, FileTags, Library } from '../model/library.js';
import type { Condition } from './definitions.js';
import type { LibraryView } from './view.js';

export interface ViewOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone. */
  readonly timezone: string;
  readonly protect: Condition | null;
  /** What files say, by `sidecar <asset id>` and `original <asset id>`. */
  readonly files: ReadonlyMap<string, FileTags>;
}

/** The library as it was read, for rules to look at. */
export function viewLibrary(library: Library, { now, timezone, protect, files }: ViewOptions): LibraryView {
  const assets = byId(library.assets);
  const albums = byId(library.albums);
  const persons = byId(library.persons);
  const libraries = byId(library.libraries);
  const stacks = byId(library.stacks);
  const named = editableByName(library.albums);
  const view: LibraryView = {
    server: library.server,
    now,
    timezone,
    asset: (id) => assets.get(id),
    assets: () => library.assets,
    album: (ref) => albums.get(ref),
    albums: () => library.albums,
    albumsNamed: (name) => named.get(name) ?? [],
    person: (id) => persons.get(id),
    persons: () => library.persons,
    library: (id) => libraries.get(id),
    stack: (id) => stacks.get(id),
    duplicates: () => library.duplicates,
    fileTags: (assetId, to) => files.get(`${to} ${assetId}`),
    isProtected: (asset: Asset) => protect !== null && protect.test(asset, view) === true,
  };
  return view;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

function editableByName(albums: readonly Album[]): ReadonlyMap<string, readonly Album[]> {
  const named = new Map<string, Album[]>();
  for (const album of albums) {
    if (album.role === 'viewer') continue;
    const same = named.get(album.name);
    if (same) same.push(album);
    else named.set(album.name, [album]);
  }
  return named;
}
