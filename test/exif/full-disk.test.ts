import * as disk from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ExifFiles } from '../../src/exif/open-exif.js';
import { copyPhoto, newFolder, writeOne } from './folder.js';

/** Blocks that are left, as the disk says; and how a copy ends that does not fit. */
const left = { blocks: 0 };
jest.unstable_mockModule('node:fs/promises', () => ({
  ...disk,
  statfs: async (path: string) => ({ ...(await disk.statfs(path)), bavail: left.blocks }),
  copyFile: async (from: string, to: string) => {
    await disk.writeFile(to, (await disk.readFile(from)).subarray(0, 1000));
    throw Object.assign(new Error(`ENOSPC: no space left on device, copyfile '${from}'`), { code: 'ENOSPC' });
  },
}));
const { openExif } = await import('../../src/exif/open-exif.js');

let folder: string;
let files: ExifFiles;
let path: string;
beforeAll(async () => {
  folder = await newFolder();
  path = await copyPhoto('wedding/DSC_1001.JPG', folder);
  files = openExif([{ server: '/', local: folder }]);
});
afterAll(() => files.close());

const look = async (to: 'original' | 'sidecar') =>
  (await files.readFileTags([{ path: '/DSC_1001.JPG', to, tags: ['XMP-xmp:Rating'] }]))[0]!.problem;

test('row 149: a full disk is found by the plan', async () => {
  left.blocks = 0;
  expect([await look('original'), await look('sidecar')]).toEqual(['the disk is full', 'the disk is full']);
  left.blocks = 1e6;
  expect(await look('sidecar')).toBeUndefined();
});

test('row 149: a disk that becomes full in the middle leaves the file as it was and nothing beside it', async () => {
  const before = await disk.readFile(path);
  await expect(writeOne(files, path, { 'XMP-xmp:Rating': 5 })).rejects.toThrow('the disk is full');
  expect(await disk.readFile(path)).toEqual(before);
  expect(await disk.readdir(folder)).toEqual(['DSC_1001.JPG']);
});
