import type { Asset } from '../../src/model/asset.js';
import { type Album, emptyAlbum, type Library } from '../../src/model/library.js';
import type { AssetLiteral, LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { asset, library, USER } from '../support/asset.js';

/** The library value that reading a server with this literal would give, with the literal's names for ids. */
export function libraryOf(literal: LibraryLiteral): Library {
  const assets = Object.entries(literal.assets).map(([id, one]) => assetOf(id, one));
  const names = new Set([...Object.keys(literal.albums ?? {}), ...assets.flatMap(({ albums }) => albums)]);
  const albums = [...names].sort().map((name): Album => {
    const { owner, description = '' } = literal.albums?.[name] ?? {};
    const assetCount = assets.filter((one) => one.albums.includes(name)).length;
    const role = owner === undefined ? 'owner' : 'viewer';
    const shared = role === 'viewer';
    return { ...emptyAlbum(name, name, owner ?? USER), description, role, assetCount, shared };
  });
  return library({ assets, albums });
}

function assetOf(id: string, literal: AssetLiteral): Asset {
  const { stack } = literal;
  const taken = literal.taken === undefined ? undefined : `${literal.taken}.000Z`;
  return asset({
    id,
    filename: literal.filename,
    path: literal.path ?? literal.filename,
    libraryId: literal.library ?? null,
    favorite: literal.favorite ?? false,
    visibility: literal.visibility ?? 'timeline',
    offline: literal.offline ?? false,
    edited: literal.edited ?? false,
    duplicateId: literal.duplicate ?? null,
    stackId: stack === undefined ? null : typeof stack === 'string' ? stack : stack.name,
    albums: [...(literal.albums ?? [])].sort(),
    tags: [...(literal.tags ?? [])].sort(),
    persons: [...(literal.persons ?? [])].sort(),
    ...(taken !== undefined && { takenAt: taken }),
    ...(literal.checksum !== undefined && { checksum: literal.checksum }),
    width: literal.width ?? null,
    height: literal.height ?? null,
    exif: {
      make: literal.camera?.split(' ')[0] ?? null,
      model: literal.camera?.split(' ')[1] ?? null,
      dateTimeOriginal: taken ?? null,
      fileSize: literal['file-size'] ?? null,
      rating: literal.rating ?? null,
      description: literal.description ?? null,
      country: literal.country ?? null,
      latitude: literal.lat ?? null,
      longitude: literal.lon ?? null,
    },
  });
}
