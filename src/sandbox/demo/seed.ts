import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assetIdOf } from '../literal-asset.js';
import type { AssetLiteral, LibraryLiteral } from '../literal-types.js';
import { seedFromLiterals } from '../literals.js';
import type { Seed, SeedAsset, SeedFace } from '../seed.js';
import { uuidOf } from '../uuid.js';
import {
  boxIn,
  isVideo,
  type Manifest,
  orientationOf,
  PHOTOS,
  type Photo,
  previewOf,
  readManifest,
  sizeOf,
  storedSizeOf,
} from './manifest.js';

/** When the first photo was uploaded; each further one follows a minute later. */
const FIRST_UPLOAD = Date.UTC(2025, 6, 1, 8);

/** The demo's library: the pictures of `fixtures/photos`, served as files, with all that the manifest says of them. */
export async function demoSeed(): Promise<Seed> {
  const manifest = await readManifest();
  const seed = seedFromLiterals(literalsOf(manifest));
  const photos = new Map(manifest.assets.map((photo) => [assetIdOf(photo.file), photo]));
  const faces = faceMaker(manifest, seed);
  const assets = await Promise.all(
    [...seed.assets].map((asset) => withFile(asset, photos.get(asset.id)!, faces)),
  );
  const importPaths = [manifest.library.server];
  return { ...seed, assets, libraries: seed.libraries.map((library) => ({ ...library, importPaths })) };
}

function literalsOf(manifest: Manifest): LibraryLiteral {
  const { owner, partner } = manifest.users;
  const albums = Object.entries(manifest.albums).map(([name, album]) => {
    const member = album.owner === 'partner' ? owner : partner;
    return [
      name,
      {
        owner: album.owner === 'partner' ? partner : owner,
        description: album.description ?? '',
        ...(album.shared !== undefined && { shared: { [member]: album.shared } }),
      },
    ] as const;
  });
  const people = Object.entries(manifest.people).filter(([, person]) => !person.unnamed);
  return {
    user: owner,
    assets: Object.fromEntries(
      manifest.assets.map((photo, index) => [photo.file, literalOf(manifest, photo, index)]),
    ),
    albums: Object.fromEntries(albums),
    persons: people.map(([name, person]) => ({ name, hidden: person.hidden ?? false })),
  };
}

function literalOf(manifest: Manifest, photo: Photo, index: number): AssetLiteral {
  const uploaded = new Date(FIRST_UPLOAD + index * 60_000).toISOString();
  const camera = photo.camera === undefined ? undefined : manifest.cameras[photo.camera];
  const place = photo.place === undefined ? undefined : manifest.places[photo.place];
  const { folder, name, server } = manifest.library;
  const { owner, live, primary, stack, ...onServer } = photo.immich ?? {};
  // Fields that have no value stay away, for the literal tells "absent" from "undefined" no more than YAML does.
  return defined({
    filename: basename(photo.file),
    ...(photo.file.startsWith(`${folder}/`)
      ? { library: name, path: server + photo.file.slice(folder.length) }
      : { path: uploadPath(manifest, photo) }),
    owner: owner === undefined ? undefined : manifest.users[owner],
    taken: photo.taken ?? photo.modified?.replace('Z', ''),
    modified: photo.modified ?? uploaded,
    uploaded,
    make: camera?.make,
    model: camera?.model,
    lens: camera?.lens ?? undefined,
    ...(camera !== undefined &&
      !isVideo(photo) && {
        iso: camera.iso,
        'focal-length': camera.focal,
        aperture: camera.f,
        exposure: camera.exposure,
      }),
    lat: place?.gps[0],
    lon: place?.gps[1],
    city: place?.city ?? undefined,
    state: place?.state ?? undefined,
    country: place?.country ?? undefined,
    rating: photo.rating,
    description: photo.description,
    orientation: orientationOf(photo),
    duration: photo.seconds,
    'live-video': live,
    stack: stack === undefined ? undefined : { name: stack, primary: primary ?? false },
    ...onServer,
  }) as unknown as AssetLiteral;
}

/** As Immich's storage template files an upload when it is on: by year and day, under the name it came with. */
function uploadPath(manifest: Manifest, photo: Photo): string {
  const day = (photo.taken ?? photo.modified)!.slice(0, 10);
  const owner = manifest.users[photo.immich?.owner ?? 'owner'].toLowerCase();
  return `/data/library/${owner}/${day.slice(0, 4)}/${day}/${basename(photo.file)}`;
}

const defined = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What only the file itself can say, and where to find it. */
async function withFile(
  asset: SeedAsset,
  photo: Photo,
  faces: (photo: Photo) => readonly SeedFace[],
): Promise<SeedAsset> {
  const file = join(PHOTOS, photo.file);
  const bytes = await readFile(file);
  const [width, height] = sizeOf(photo);
  const [exifImageWidth, exifImageHeight] = storedSizeOf(photo);
  const preview = previewOf(photo);
  return {
    ...asset,
    checksum: createHash('sha1').update(bytes).digest('base64'),
    width,
    height,
    faces: faces(photo),
    file,
    ...(preview !== null && { thumbnailFile: join(PHOTOS, preview) }),
    exifInfo: {
      ...asset.exifInfo,
      exifImageWidth,
      exifImageHeight,
      fileSizeInByte: bytes.length,
      modifyDate: asset.fileModifiedAt ?? null,
    },
  };
}

/** Faces where the picture has them; people of the owner are found on the owner's photos only, as Immich keeps them. */
function faceMaker(manifest: Manifest, seed: Seed): (photo: Photo) => SeedFace[] {
  const ids = new Map(seed.people.map((person) => [person.name, person.id]));
  return (photo) => {
    if (photo.immich?.owner === 'partner' || isVideo(photo)) return [];
    const [imageWidth, imageHeight] = sizeOf(photo);
    return Object.entries(manifest.pictures[photo.picture]!.faces ?? {}).map(([name, box]) => {
      const [boundingBoxX1, boundingBoxY1, boundingBoxX2, boundingBoxY2] = boxIn(photo, box);
      return {
        id: uuidOf(`face:${photo.file}:${name}`),
        personId: ids.get(name) ?? null,
        ...{ boundingBoxX1, boundingBoxY1, boundingBoxX2, boundingBoxY2, imageWidth, imageHeight },
        sourceType: 'machine-learning',
      };
    });
  };
}
