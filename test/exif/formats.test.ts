import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import sharp from 'sharp';
import { type ExifFiles, openExif } from '../../src/exif/open-exif.js';
import { listingArgs } from '../../src/exif/plain-tags.js';
import { sameTag } from '../../src/model/file-tags.js';
import type { FileTags } from '../../src/model/library.js';
import { emptyAlbum } from '../../src/model/library.js';
import { asset } from '../support/asset.js';
import { effectsOn, viewOf } from '../support/rules.js';
import { copyPhoto, newFolder, writeOne } from './folder.js';
import {
  isPicture,
  makeCr2,
  makeCr3,
  makeRaf,
  pictureInCr3,
  pictureInRaf,
  picturesInCr2,
} from './raw-files.js';

/** Everything that Immich knows of a photo in Santiago, far south and far west. */
const PHOTO = asset({
  id: 'a1',
  filename: 'photo.jpg',
  favorite: true,
  width: 400,
  height: 300,
  takenAt: '2024-05-01T16:30:05.000Z',
  localTime: '2024-05-01T12:30:05.000',
  persons: ['p1', 'p2'],
  albums: ['al1', 'al2'],
  tags: ['places/Chile', 'trip'],
  exif: {
    ...{ latitude: -33.8688, longitude: -70.6483, rating: 4, description: 'Zoë 😀 日本\nat the "beach"' },
    ...{ dateTimeOriginal: '2024-05-01T16:30:05.000Z', timeZone: 'America/Santiago', orientation: '1' },
  },
});
const LIBRARY = {
  assets: [PHOTO],
  persons: [
    { id: 'p1', name: 'Zoë 😀 日本', hidden: false },
    { id: 'p2', name: 'Alice, {Jr} | [x]', hidden: false },
  ],
  albums: ['Wedding, day 1', 'Family|2024'].map((name, index) => ({
    ...emptyAlbum(`al${index + 1}`, name, 'u1'),
    assetCount: 1,
  })),
};
const BOX = { x1: 100, y1: 60, x2: 200, y2: 120, imageWidth: 400, imageHeight: 300 };
const FACES = {
  a1: [
    { ...BOX, person: 'p1' },
    { ...BOX, person: 'p2', x1: 10 },
  ],
};
const MODULES = ['all', 'favorite', 'albums', 'tags', 'faces'];

/** What the rule wants to be written, given what the file says. */
function wanted(path: string, to: 'original' | 'sidecar', file?: FileTags['tags']) {
  const one = { ...PHOTO, path };
  const view = viewOf({ ...LIBRARY, assets: [one] }, { faces: FACES, ...(file && { files: { a1: file } }) });
  const [effect] = effectsOn({ 'write-exif': { modules: MODULES, to } }, one, view);
  if (effect?.kind !== 'write-exif') throw new Error(`nothing is wanted of ${path}`);
  return effect;
}

let folder: string;
let files: ExifFiles;
const exiftool = new ExifTool({ maxProcs: 1 });
beforeAll(async () => {
  folder = await newFolder();
  files = openExif([{ server: '/', local: folder }]);
});
afterAll(async () => {
  await files.close();
  await exiftool.end();
});

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#385' } });
const MADE: Readonly<Record<string, () => Promise<Buffer>>> = {
  'made.png': () => picture().png().toBuffer(),
  'made.webp': () => picture().webp().toBuffer(),
  'made.avif': () => picture().avif().toBuffer(),
  'made.tif': () => picture().tiff().toBuffer(),
  'made.cr2': async () => makeCr2(),
  'made.cr3': async () => makeCr3(),
  'made.raf': makeRaf,
};
async function place(name: string): Promise<string> {
  const make = MADE[name];
  if (!make) return copyPhoto(name, folder);
  const path = join(folder, name);
  await writeFile(path, await make());
  return path;
}

/** The picture itself, whatever surrounds it. */
const hashOf = async (path: string): Promise<unknown> =>
  ((await exiftool.readRaw(path, { readArgs: ['-ImageDataHash'] })) as Record<string, unknown>).ImageDataHash;

const RAW: Readonly<Record<string, (file: Buffer) => Buffer>> = {
  '.cr2': picturesInCr2,
  '.cr3': pictureInCr3,
  '.raf': pictureInRaf,
};
/** The pixels, as a reader sees them that is not exiftool; nothing for kinds that sharp does not know. */
async function pixelsOf(path: string): Promise<Buffer | undefined> {
  const raw = RAW[path.slice(-4)];
  if (raw) {
    const bytes = raw(await readFile(path));
    expect(isPicture(bytes)).toBe(true);
    return bytes;
  }
  return /\.(jpe?g|png|webp|avif|tiff?)$/i.test(path) ? sharp(path).raw().toBuffer() : undefined;
}

describe('rows 131-144, U-1, U-6: a file of each kind takes all modules, is right about the place, and has nothing left to change', () => {
  test.each([
    'wedding/DSC_1001.JPG',
    'lisbon/IMG_0416.HEIC',
    'made.png',
    'made.webp',
    'made.avif',
    'made.tif',
    'made.cr2',
    'made.cr3',
    'made.raf',
    'iceland/PXL_20250615_143621025.RAW-02.ORIGINAL.dng',
    'wedding/DSC_1001.NEF',
    'wedding/DSC00231.ARW',
    'home/VID-20240115-WA0004.mp4',
    'lisbon/IMG_0417.MOV',
  ])('%s', async (name) => {
    const path = await place(name);
    const before = [await hashOf(path), await pixelsOf(path)];
    for (const to of ['original', 'sidecar'] as const) {
      const file = to === 'original' ? path : `${path}.xmp`;
      const first = wanted(path, to);
      const now = await files.read(file, first.reads);
      const { fields } = wanted(path, to, now.tags);
      await writeOne(files, file, fields);
      const { tags, problem } = await files.read(file, first.reads);
      expect(problem).toBeUndefined();
      const left = Object.entries(wanted(path, to, tags).fields).filter(
        ([tag, value]) => !sameTag(tag, tags[tag], value),
      );
      expect(left.map(([tag, value]) => ({ tag, value, found: tags[tag] }))).toEqual([]);
      // Told to leave out all others, exiftool says of these what it says when it looks for each.
      const plain = first.reads.filter((tag) => listingArgs([tag]));
      expect(plain.length).toBeGreaterThan(10);
      const found = Object.entries(tags).filter(([tag]) => plain.includes(tag));
      expect((await files.read(file, plain)).tags).toEqual(Object.fromEntries(found));
    }
    expect([await hashOf(path), await pixelsOf(path)]).toEqual(before);
    const seen = (await exiftool.readRaw(path, {
      readArgs: ['-n', '-struct', '-api', 'QuickTimeUTC'],
    })) as Record<string, unknown>;
    // South and west.
    expect([seen.GPSLatitude, seen.GPSLongitude].map((one) => Number(Number(one).toFixed(6)))).toEqual([
      -33.8688, -70.6483,
    ]);
    expect(seen.PersonInImage).toEqual(['Alice, {Jr} | [x]', 'Zoë 😀 日本']);
  });
});
