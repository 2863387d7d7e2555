import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { DEMO_CONFIG, type Manifest, readManifest } from '../../src/sandbox/demo/manifest.js';
import { demoSeed } from '../../src/sandbox/demo/seed.js';
import type { Seed, SeedAsset } from '../../src/sandbox/seed.js';

let manifest: Manifest;
let seed: Seed;
let assets: readonly SeedAsset[];
beforeAll(async () => {
  manifest = await readManifest();
  seed = await demoSeed();
  assets = [...seed.assets];
});

const named = (filename: string): SeedAsset => {
  const found = assets.filter((asset) => asset.originalFileName === filename);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const count = (wanted: (asset: SeedAsset) => unknown): number => assets.filter(wanted).length;
const groupSizes = (): number[] => {
  const ids = assets.flatMap((asset) => asset.duplicateId ?? []);
  return [...new Set(ids)].map((id) => ids.filter((other) => other === id).length).sort();
};

describe('the demo has some of everything', () => {
  test('pictures and videos, uploaded, external, offline, trashed, archived, favourite and a partner’s', () => {
    const [owner, partner] = seed.users;
    expect(assets.length).toBeGreaterThanOrEqual(60);
    expect(count((asset) => asset.type === 'VIDEO')).toBe(4);
    expect(count((asset) => asset.libraryId === seed.libraries[0]!.id)).toBe(9);
    expect(count((asset) => asset.isOffline)).toBe(1);
    expect(count((asset) => asset.deletedAt)).toBe(2);
    expect(count((asset) => asset.visibility === 'archive')).toBe(3);
    expect(count((asset) => asset.isFavorite)).toBe(3);
    expect(count((asset) => asset.ownerId === partner!.id)).toBe(3);
    expect(seed.partners).toEqual([{ sharedById: partner!.id, sharedWithId: owner!.id, inTimeline: true }]);
  });

  test('duplicate groups of two and of three, a stack, a live photo', () => {
    expect(groupSizes()).toEqual([2, 2, 2, 2, 2, 3, 3, 3]);
    expect(seed.stacks).toEqual([
      expect.objectContaining({ assetIds: [expect.any(String), expect.any(String)] }),
    ]);
    expect(seed.stacks[0]!.primaryAssetId).toBe(named('PXL_20240402_013005512.jpg').id);
    const motion = named('IMG_0412.MOV');
    expect(named('IMG_0412.HEIC').livePhotoVideoId).toBe(motion.id);
    expect(motion).toMatchObject({ visibility: 'hidden', duration: 2000 });
  });

  test('albums of one’s own, shared with the partner, and shared by the partner; nested tags', () => {
    const [owner, partner] = seed.users;
    const album = (name: string) => seed.albums.find(({ albumName }) => albumName === name)!;
    expect(album('Lisbon 2024')).toMatchObject({
      ownerId: owner!.id,
      users: [{ userId: partner!.id, role: 'editor' }],
    });
    expect(album("Bob's garden")).toMatchObject({
      ownerId: partner!.id,
      users: [{ userId: owner!.id, role: 'viewer' }],
    });
    expect(seed.albums.every(({ assetIds }) => assetIds.length > 0)).toBe(true);
    expect(seed.tags.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Travel', 'Travel/Japan', 'Travel/Japan/Temples', 'Family/Kids']),
    );
  });

  test('people, one of them hidden, and a face that nobody named', () => {
    const people = seed.people.map(({ name }) => name);
    expect(people).toEqual(['Anna', 'Ben', 'Clara', 'Zoë', 'Grandma Ilse', 'Estate agent']);
    expect(seed.people.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual(['Estate agent']);
    expect(named('20240301_114000.jpg').faces!.map(({ personId }) => personId)).toEqual([
      seed.people[1]!.id,
      null,
    ]);
  });
});

describe('every asset', () => {
  test('has a file with exactly its size and checksum, of its own', async () => {
    for (const asset of assets) {
      const bytes = await readFile(asset.file!);
      expect(asset.exifInfo.fileSizeInByte).toBe(bytes.length);
      expect(asset.checksum).toBe(createHash('sha1').update(bytes).digest('base64'));
    }
    expect(new Set(assets.map(({ checksum }) => checksum)).size).toBe(assets.length);
    expect(new Set(assets.map(({ originalPath }) => originalPath)).size).toBe(assets.length);
  });

  test('has a picture that a browser shows', async () => {
    for (const asset of assets) {
      const shown = await readFile(asset.thumbnailFile ?? asset.file!);
      expect(shown.subarray(0, 4).toString('latin1')).toMatch(/^(\xff\xd8\xff|\x89PNG|RIFF)/);
    }
  });

  test('has its faces inside the picture, in a copy where they are in the original', () => {
    for (const { faces, width, height } of assets)
      for (const face of faces!) {
        expect(face).toMatchObject({ imageWidth: width, imageHeight: height });
        expect([face.boundingBoxX1, face.boundingBoxY1].every((edge) => edge >= 0)).toBe(true);
        expect(face.boundingBoxX2).toBeLessThanOrEqual(width!);
        expect(face.boundingBoxY2).toBeLessThanOrEqual(height!);
      }
    const [original] = named('IMG_0413.HEIC').faces!;
    const [copy] = named('IMG-20240518-WA0003.jpg').faces!;
    expect(copy!.boundingBoxX1 * 2).toBe(original!.boundingBoxX1);
    expect(copy!.personId).toBe(original!.personId);
  });

  test('has the times that Immich would make of its file', () => {
    expect(named('IMG_0411.HEIC')).toMatchObject({
      fileCreatedAt: '2024-05-17T09:02:11.120Z',
      localDateTime: '2024-05-17T10:02:11.120Z',
      exifInfo: { timeZone: 'UTC+1', dateTimeOriginal: '2024-05-17T09:02:11.120Z' },
    });
    expect(named('IMG-20240115-WA0001.jpg')).toMatchObject({
      fileCreatedAt: '2024-01-15T08:00:00.000Z',
      localDateTime: '2024-01-15T08:00:00.000Z',
      exifInfo: { timeZone: null, make: null },
    });
    expect(named('20240211_081500.jpg')).toMatchObject({
      ...{ width: 480, height: 640 },
      exifInfo: { orientation: '6', exifImageWidth: 640, exifImageHeight: 480 },
    });
  });

  test('keeps its place on the server: external files in their folders, uploads by year and day', () => {
    const paths = assets.map(({ originalPath }) => originalPath);
    expect(paths).toContain('/mnt/media/nas/2019/Summer holiday/DSCF2001.JPG');
    expect(paths).toContain('/data/library/alex/2024/2024-05-17/IMG_0411.HEIC');
    expect(paths).toContain('/data/library/bob/2024/2024-06-01/20240601_101010.jpg');
  });
});

describe('manifest and rules', () => {
  test('name only what there is', () => {
    for (const photo of manifest.assets) {
      expect(Object.keys(manifest.pictures)).toContain(photo.picture);
      if (photo.camera !== undefined) expect(Object.keys(manifest.cameras)).toContain(photo.camera);
      if (photo.place !== undefined) expect(Object.keys(manifest.places)).toContain(photo.place);
      for (const album of photo.immich?.albums ?? []) expect(Object.keys(manifest.albums)).toContain(album);
    }
    for (const { faces } of Object.values(manifest.pictures))
      for (const name of Object.keys(faces ?? {})) expect(Object.keys(manifest.people)).toContain(name);
  });

  test('the rules are valid', async () => {
    const schema = JSON.parse(
      await readFile(join(import.meta.dirname, '../../schemas/config.schema.json'), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true } });
    const valid = ajv.validate(schema, parse(await readFile(DEMO_CONFIG, 'utf8')));
    expect({ valid, errors: ajv.errors }).toEqual({ valid: true, errors: null });
  });
});
