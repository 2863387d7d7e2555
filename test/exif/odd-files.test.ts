import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
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
const TAGS = { 'XMP-xmp:Rating': 3 };
const read = async (name: string, to: 'original' | 'sidecar') =>
  (await files.readFileTags([{ path: `/${name}`, to, tags: Object.keys(TAGS) }]))[0]!;

describe('rows 154, 155: what is no photo is a problem of its own, and never the end of a plan', () => {
  test('a pipe, which would never end, and a folder', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.jpg')]);
    await mkdir(join(folder, 'folder.jpg'));
    for (const name of ['pipe.jpg', 'folder.jpg'])
      for (const to of ['original', 'sidecar'] as const)
        expect((await read(name, to)).problem).toMatch(/it is no file/);
    await expect(writeOne(files, join(folder, 'pipe.jpg'), TAGS)).rejects.toThrow('it is no file');
  });

  test.each<[string, (sidecar: string) => Promise<unknown>, RegExp]>([
    ['a link to itself', (sidecar) => symlink(sidecar, sidecar), /symbolic link/],
    ['a folder', (sidecar) => mkdir(sidecar), /it is no file/],
    ['a pipe', async (sidecar) => execFileSync('mkfifo', [sidecar]), /it is no file/],
  ])('a sidecar that is %s; the photo beside it can be written', async (what, make, problem) => {
    const name = `${what}.jpg`;
    await make(`${await copyPhoto(JPEG, folder, name)}.xmp`);
    expect((await read(name, 'sidecar')).problem).toMatch(problem);
    expect(await read(name, 'original')).toMatchObject({ version: expect.any(String), tags: {} });
  });

  test('a name so long that a sidecar has none; it is written all the same', async () => {
    const name = `${'x'.repeat(251)}.jpg`;
    const path = await copyPhoto(JPEG, folder, name);
    expect((await read(name, 'sidecar')).problem).toMatch(/its name is too long/);
    await writeOne(files, path, TAGS);
    expect((await read(name, 'original')).tags).toEqual(TAGS);
  });

  test('an empty one, and one that is cut off, named once', async () => {
    await writeFile(join(folder, 'empty.jpg'), '');
    expect((await read('empty.jpg', 'original')).problem).toBe('it cannot be read: it is empty');
    const torn = join(folder, 'torn.jpg');
    await writeFile(torn, (await readFile(await copyPhoto(JPEG, folder))).subarray(0, 600));
    await expect(writeOne(files, torn, TAGS)).rejects.toThrow(/^Corrupted JPEG image$/);
  });

  test('a sidecar that is none, which is not to be taken for the photo', async () => {
    const path = await copyPhoto(JPEG, folder, 'beside.jpg');
    await writeFile(`${path}.xmp`, '<html>');
    expect((await read('beside.jpg', 'sidecar')).problem).toBe('its sidecar cannot be read: it is no XMP');
    await writeFile(`${path}.xmp`, '');
    expect((await read('beside.jpg', 'sidecar')).problem).toBe('its sidecar cannot be read: it is empty');
    expect((await read('beside.jpg', 'original')).problem).toBeUndefined();
  });

  test('nothing is left behind', async () => {
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
