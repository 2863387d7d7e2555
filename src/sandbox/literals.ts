import { UserError } from '../model/diagnostic.js';
import { assetIdOf, duplicateIdOf, libraryIdOf, personIdOf, seedAsset, userIdOf } from './literal-asset.js';
import type { AssetLiteral, LibraryLiteral } from './literal-types.js';
import type { Seed, SeedAlbum, SeedStack, SeedTag, SeedUser } from './seed.js';
import { uuidOf } from './uuid.js';

const DEFAULT_USER = 'Admin';

export { literalsOf } from './literals-of.js';

/** Turns a literal library into a seed. Ids are made from the names: the same literal always gives the same ids. */
export function seedFromLiterals(literals: LibraryLiteral): Seed {
  const user = literals.user ?? DEFAULT_USER;
  const entries = Object.entries(literals.assets);
  const motions = new Set(entries.flatMap(([, literal]) => literal['live-video'] ?? []));
  for (const key of motions) {
    if (literals.assets[key] === undefined)
      throw new UserError(`There is no asset "${key}" to be a live video.`);
  }
  const owners = distinct([
    user,
    ...(literals.users ?? []),
    ...entries.flatMap(([, literal]) => literal.owner ?? []),
    ...Object.values(literals.albums ?? {}).flatMap((album) => [
      ...(album.owner === undefined ? [] : [album.owner]),
      ...Object.keys(album.shared ?? {}),
    ]),
  ]);
  const libraries = distinct([
    ...(literals.libraries ?? []),
    ...entries.flatMap(([, literal]) => literal.library ?? []),
  ]);
  const names = new Map<string, string>();
  for (const [key, literal] of entries) {
    names.set(assetIdOf(key), key);
    if (literal.duplicate !== undefined) names.set(duplicateIdOf(literal.duplicate), literal.duplicate);
    if (literal.checksum !== undefined) names.set(`checksum:${assetIdOf(key)}`, literal.checksum);
  }
  const ownerId = userIdOf(user);
  return {
    users: owners.map((name, index) => userOf(name, index === 0)),
    libraries: libraries.map((name) => ({
      id: libraryIdOf(name),
      ownerId,
      name,
      importPaths: [`/mnt/${name}`],
      readOnly: literals['read-only']?.includes(name) ?? false,
    })),
    assets: entries.map(([key, literal]) => seedAsset(key, literal, user, motions.has(key))),
    people: peopleOf(literals, ownerId),
    albums: albumsOf(literals, user),
    tags: tagsOf(literals, user),
    stacks: stacksOf(entries, user, names),
    partners: owners
      .slice(1)
      .map((name) => ({ sharedById: userIdOf(name), sharedWithId: ownerId, inTimeline: true })),
    names,
  };
}

function userOf(name: string, isFirst: boolean): SeedUser {
  const word = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: userIdOf(name),
    name,
    email: `${word}@example.org`,
    isAdmin: isFirst,
    keys: [
      {
        id: uuidOf(`key:${name}`),
        name: 'immich-rules',
        secret: `sandbox-key-of-${word}`,
        permissions: ['all'],
      },
    ],
  };
}

function peopleOf(literals: LibraryLiteral, ownerId: string): Seed['people'] {
  const hidden = new Map(
    (literals.persons ?? []).map((person) =>
      typeof person === 'string' ? [person, false] : [person.name, person.hidden ?? false],
    ),
  );
  const names = [...hidden.keys(), ...Object.values(literals.assets).flatMap((asset) => asset.persons ?? [])];
  return distinct(names).map((name) => ({
    id: personIdOf(name),
    ownerId,
    name,
    isHidden: hidden.get(name) ?? false,
  }));
}

function albumsOf(literals: LibraryLiteral, user: string): SeedAlbum[] {
  const assetIds = new Map<string, string[]>(Object.keys(literals.albums ?? {}).map((name) => [name, []]));
  collect(literals, 'albums', assetIds);
  return [...assetIds].map(([key, ids]) => {
    const album = literals.albums?.[key];
    return {
      id: uuidOf(`album:${key}`),
      ownerId: userIdOf(album?.owner ?? user),
      albumName: album?.name ?? key,
      ...(album?.order && { order: album.order }),
      ...(album?.cover !== undefined && { albumThumbnailAssetId: assetIdOf(album.cover) }),
      description: album?.description ?? '',
      users: Object.entries(album?.shared ?? {}).map(([name, role]) => ({ userId: userIdOf(name), role })),
      assetIds: ids,
    };
  });
}

function tagsOf(literals: LibraryLiteral, user: string): SeedTag[] {
  const assetIds = new Map<string, string[]>((literals.tags ?? []).map((value) => [value, []]));
  collect(literals, 'tags', assetIds);
  for (const value of [...assetIds.keys()]) {
    const parts = value.split('/');
    for (let length = 1; length < parts.length; length++) {
      const parent = parts.slice(0, length).join('/');
      if (!assetIds.has(parent)) assetIds.set(parent, []);
    }
  }
  return [...assetIds].map(([value, ids]) => ({
    id: tagIdOf(value),
    ownerId: userIdOf(user),
    value,
    parentId: value.includes('/') ? tagIdOf(value.slice(0, value.lastIndexOf('/'))) : null,
    assetIds: ids,
  }));
}

const tagIdOf = (value: string): string => uuidOf(`tag:${value}`);

/** Adds each asset to the lists of the names that it gives. */
function collect(literals: LibraryLiteral, field: 'albums' | 'tags', into: Map<string, string[]>): void {
  for (const [key, literal] of Object.entries(literals.assets)) {
    for (const name of distinct(literal[field] ?? [])) {
      const ids = into.get(name);
      if (ids === undefined) into.set(name, [assetIdOf(key)]);
      else ids.push(assetIdOf(key));
    }
  }
}

function stacksOf(
  entries: readonly (readonly [string, AssetLiteral])[],
  user: string,
  names: Map<string, string>,
): SeedStack[] {
  const stacks = new Map<string, { primary: string; assetIds: string[]; owner: string }>();
  for (const [key, literal] of entries) {
    if (literal.stack === undefined) continue;
    const name = typeof literal.stack === 'string' ? literal.stack : literal.stack.name;
    const id = assetIdOf(key);
    const stack = stacks.get(name) ?? { primary: id, assetIds: [], owner: literal.owner ?? user };
    if (typeof literal.stack === 'object' && literal.stack.primary) stack.primary = id;
    stack.assetIds.push(id);
    stacks.set(name, stack);
  }
  return [...stacks].map(([name, { primary, assetIds, owner }]) => {
    const id = uuidOf(`stack:${name}`);
    names.set(id, name);
    return { id, ownerId: userIdOf(owner), primaryAssetId: primary, assetIds };
  });
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
