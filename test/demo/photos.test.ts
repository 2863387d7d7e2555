import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import {
  isVideo,
  type Manifest,
  orientationOf,
  PHOTOS,
  previewOf,
  readManifest,
  storedSizeOf,
} from '../../src/sandbox/demo/manifest.js';

type Tags = Record<string, unknown>;
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'JPEG',
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WEBP',
  heic: 'HEIC',
  dng: 'DNG',
  nef: 'NEF',
  arw: 'ARW',
  mov: 'MOV',
  mp4: 'MP4',
};

let manifest: Manifest;
/** What exiftool says of each file, all read by one call. */
let found: ReadonlyMap<string, Tags>;
const exiftool = new ExifTool({ maxProcs: 1 });

beforeAll(async () => {
  manifest = await readManifest();
  const read = manifest.assets.map(async ({ file }) => {
    const raw = await exiftool.readRaw(join(PHOTOS, file), { readArgs: ['-n', '-G0', '-struct'] });
    return [file, raw as Tags] as const;
  });
  found = new Map(await Promise.all(read));
}, 60_000);
afterAll(() => exiftool.end());

const each = (check: (photo: Manifest['assets'][number], tags: Tags) => void): void => {
  for (const photo of manifest.assets) check(photo, found.get(photo.file)!);
};
/** `2024-05-01T11:00:00.120+02:00` as exiftool puts EXIF's three tags together. */
const exifDate = (taken: string): string =>
  `${taken.slice(0, 10).replaceAll('-', ':')} ${taken.slice(11, 19)}`;

describe('every picture file is what the manifest says', () => {
  test('its type and its size in pixels', () => {
    each((photo, tags) => {
      const [width, height] = storedSizeOf(photo);
      const type = TYPES[photo.file.split('.').at(-1)!.toLowerCase()]!;
      expect({ file: photo.file, type: String(tags['File:FileType']).replace('Extended ', '') }).toEqual({
        file: photo.file,
        type,
      });
      const pixel = (name: string) =>
        ['File', 'EXIF', 'PNG', 'RIFF', 'QuickTime', 'Meta'].map((group) => tags[`${group}:${name}`]);
      expect(pixel('ImageWidth')).toContain(width);
      expect(pixel('ImageHeight')).toContain(height);
      expect(tags['EXIF:Orientation']).toBe(isVideo(photo) ? undefined : orientationOf(photo));
    });
  });

  test('when it was taken, with milliseconds and offset', () => {
    each((photo, tags) => {
      const [, subsec, offset] = /(?:\.(\d+))?([+-]\d\d:\d\d)?$/.exec(photo.taken ?? '')!;
      if (isVideo(photo)) {
        const utc = new Date(photo.taken!).toISOString();
        expect(tags['QuickTime:CreateDate']).toBe(exifDate(utc));
        if (photo.file.endsWith('.MOV'))
          expect(tags['QuickTime:CreationDate']).toBe(exifDate(photo.taken!) + offset);
        return;
      }
      expect(tags['EXIF:DateTimeOriginal']).toBe(photo.taken && exifDate(photo.taken));
      expect(tags['EXIF:SubSecTimeOriginal']?.toString().padStart(3, '0')).toBe(subsec);
      expect(tags['EXIF:OffsetTimeOriginal']).toBe(offset);
    });
  });

  test('which camera, where, how many stars, which caption', () => {
    each((photo, tags) => {
      const camera = photo.camera === undefined ? undefined : manifest.cameras[photo.camera];
      const [latitude, longitude] =
        photo.place === undefined ? [undefined, undefined] : manifest.places[photo.place]!.gps;
      const isKeyed = isVideo(photo) && photo.file.endsWith('.MOV');
      const group = isVideo(photo) ? 'QuickTime' : 'EXIF';
      expect(tags[`${group}:Make`]).toBe(isVideo(photo) && !isKeyed ? undefined : camera?.make);
      expect(tags[`${group}:Model`]).toBe(isVideo(photo) && !isKeyed ? undefined : camera?.model);
      expect(tags['XMP:Rating']).toBe(photo.rating);
      expect(tags['XMP:Description']).toBe(photo.description);
      if (latitude === undefined) expect(tags['Composite:GPSLatitude']).toBeUndefined();
      else {
        expect(tags['Composite:GPSLatitude']).toBeCloseTo(latitude, 4);
        expect(tags['Composite:GPSLongitude']).toBeCloseTo(longitude!, 4);
      }
    });
  });

  test('exiftool has nothing to warn of', () => {
    each((photo, tags) => {
      expect({ file: photo.file, warning: tags['ExifTool:Warning'] }).toEqual({ file: photo.file });
    });
  });
});

describe('the folder', () => {
  test('holds the files of the manifest, their previews, and nothing else', async () => {
    const entries = await readdir(PHOTOS, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(PHOTOS.length));
    const wanted = manifest.assets.flatMap((photo) => [photo.file, previewOf(photo)]);
    expect(files.sort()).toEqual(
      ['config.yaml', 'library.yaml', ...wanted.filter((file) => file !== null)].sort(),
    );
  });

  test('stays small: no file above 64 kB, all together below 2.5 MB', async () => {
    const sizes = await Promise.all(
      manifest.assets
        .flatMap((photo) => [photo.file, previewOf(photo) ?? []].flat())
        .map(async (file) => (await stat(join(PHOTOS, file))).size),
    );
    expect(Math.max(...sizes)).toBeLessThan(64_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_500_000);
  });
});
