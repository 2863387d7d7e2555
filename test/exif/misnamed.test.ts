import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ExifFiles, openExif } from '../../src/exif/open-exif.js';
import { copyPhoto, newFolder, writeOne } from './folder.js';

let folder: string;
let files: ExifFiles;
beforeAll(async () => {
  folder = await newFolder();
  files = openExif([{ server: '/', local: folder }]);
});
afterAll(() => files.close());

const JPEG = 'wedding/DSC_1001.JPG';
const HEIC = 'lisbon/IMG_0416.HEIC';
const PNG = 'travel/sunset-wallpaper.png';
const VIDEO = 'home/VID-20240115-WA0004.mp4';
const rating = { 'XMP-xmp:Rating': 3 };
const read = async (name: string, to: 'original' | 'sidecar' | 'contents') =>
  (await files.readFileTags([{ path: `/${name}`, to, tags: Object.keys(rating) }]))[0]!;

describe('row 150: a file that is not what its name says', () => {
  test.each([
    [PNG, 'png.jpg', 'PNG'],
    [HEIC, 'heic.jpg', 'HEIC'],
    [HEIC, 'heic.png', 'HEIC'],
    [JPEG, 'jpeg.heic', 'JPG'],
    [JPEG, 'jpeg.NEF', 'JPG'],
    [VIDEO, 'video.jpg', 'MP4'],
    ['home/sticker.webp', 'sticker.png', 'WEBP'],
  ])(
    '%s as %s is found by the plan, which names what it is; a sidecar can be written',
    async (photo, name, type) => {
      const path = await copyPhoto(photo, folder, name);
      const before = await readFile(path);
      expect((await read(name, 'original')).problem).toMatch(
        new RegExp(`it holds ${type} and not .*to: sidecar`),
      );
      // ExifTool itself says so only when it is to write.
      await expect(writeOne(files, path, rating)).rejects.toThrow('Not a valid');
      expect(await readFile(path)).toEqual(before);
      expect((await read(name, 'contents')).problem).toBeUndefined();
      expect((await read(name, 'sidecar')).problem).toBeUndefined();
      await writeOne(files, join(folder, `${name}.xmp`), rating);
      expect((await read(name, 'sidecar')).tags).toEqual(rating);
    },
  );

  test.each([
    [JPEG, 'a.jpe'],
    [JPEG, 'a.JPEG'],
    [VIDEO, 'a.mov'],
    ['lisbon/IMG_0417.MOV', 'b.mp4'],
    [HEIC, 'a.HEIF'],
    ['wedding/DSC_1001.NEF', 'a.tif'],
    ['wedding/DSC00231.ARW', 'a.dng'],
  ])('%s as %s is no such case: it can be written', async (photo, name) => {
    const path = await copyPhoto(photo, folder, name);
    expect((await read(name, 'original')).problem).toBeUndefined();
    await writeOne(files, path, rating);
    expect((await read(name, 'original')).tags).toEqual(rating);
  });
});
