import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type ExifFiles, openExif } from '../../src/exif/open-exif.js';
import { mountDisk, type SmallDisk, testOnDisk } from '../support/small-disk.js';
import { copyPhoto, writeOne } from './folder.js';

let base: string;
let folder: string;
let disk: SmallDisk | undefined;
let files: ExifFiles;
beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'immich-rules-exif-')));
  folder = join(base, 'disk');
  files = openExif([{ server: '/', local: folder }]);
});
afterAll(async () => {
  await files.close();
  disk?.close();
  await rm(base, { recursive: true });
});

const look = async (to: 'original' | 'sidecar') =>
  (await files.readFileTags([{ path: '/DSC_1001.JPG', to, tags: ['XMP-xmp:Rating'] }]))[0]!.problem;

testOnDisk('row 149: a full disk is found by the plan', async () => {
  disk = mountDisk(folder, 4096);
  await copyPhoto('wedding/DSC_1001.JPG', folder);
  expect([await look('original'), await look('sidecar')]).toEqual([undefined, undefined]);
  disk.fill(0);
  expect([await look('original'), await look('sidecar')]).toEqual(['the disk is full', 'the disk is full']);
});

testOnDisk(
  'row 149: a disk that becomes full in the middle leaves the file as it was and nothing beside it',
  async () => {
    const path = join(folder, 'DSC_1001.JPG');
    const before = await readFile(path);
    // Nothing, the beginning of the file, all of it but for its end.
    for (const left of [0, 4, 16]) {
      disk!.fill(left);
      for (const tags of [{ 'XMP-xmp:Rating': 5 }, { FileModifyDate: '2020-05-01T12:00:00Z' }])
        await expect(writeOne(files, path, tags)).rejects.toThrow('the disk is full');
      expect(await readFile(path)).toEqual(before);
      expect((await readdir(folder)).sort()).toEqual(['DSC_1001.JPG', 'ballast']);
    }
    await rm(join(folder, 'ballast'));
    await writeOne(files, path, { 'XMP-xmp:Rating': 5 });
    expect((await files.read(path, ['XMP-xmp:Rating'])).tags).toEqual({ 'XMP-xmp:Rating': 5 });
  },
);
