import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';
import { type ExifFiles, openExif } from '../../src/exif/open-exif.js';
import { copyPhoto, newFolder, writeOne } from './folder.js';

jest.setTimeout(60_000);

let folder: string;
let files: ExifFiles;
beforeEach(async () => {
  folder = await newFolder();
  files = openExif([{ server: '/', local: folder }]);
});
afterEach(() => files.close());

/** exiftool processes of this test, and no others. */
const processes = (): readonly number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => parent === String(process.pid) && args.join(' ').includes('exiftool'))
    .map(([pid]) => Number(pid));

test('row 149: exiftool is killed in the middle of a run: every file is whole, old or new, and the run goes on', async () => {
  const paths = await Promise.all(
    Array.from({ length: 24 }, (_, at) => copyPhoto('wedding/DSC_1001.JPG', folder, `${at}.jpg`)),
  );
  const before = await readFile(paths[0]!);
  const pixels = await sharp(before).raw().toBuffer();
  const writing = paths.map((path) => writeOne(files, path, { 'XMP-xmp:Rating': 5 }));
  await Promise.race(writing);
  const killed = processes();
  expect(killed.length).toBeGreaterThan(0);
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  const results = await Promise.allSettled(writing);
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(killed.length);
  for (const [index, result] of results.entries()) {
    const bytes = await readFile(paths[index]!);
    if (result.status === 'rejected') {
      expect(bytes.equals(before)).toBe(true);
      // In words, and without the command that it was given.
      expect(result.reason.message).not.toMatch(/[{}]|-overwrite/);
    } else
      expect((await files.read(paths[index]!, ['XMP-xmp:Rating'])).tags).toEqual({ 'XMP-xmp:Rating': 5 });
    expect((await sharp(bytes).raw().toBuffer()).equals(pixels)).toBe(true);
  }
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

/** A picture of a few bytes whose EXIF points nowhere, of which exiftool warns whenever it sees it. */
async function warningJpeg(): Promise<Buffer> {
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#385' } })
    .jpeg()
    .toBuffer();
  // IFD0 with one entry, ExifOffset, that points behind the end.
  const tiff = Buffer.from('4d4d002a0000000800018769000400000001000fffff00000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

test('row 151, U-4: 2,000 files that all warn are read, and a hundred of them written, without a process waiting for ever', async () => {
  const bytes = await warningJpeg();
  const names = Array.from({ length: 2000 }, (_, at) => `${at}.jpg`);
  await Promise.all(names.map((name) => writeFile(join(folder, name), bytes)));
  const warning = execFileSync(await exiftoolPath(), ['-Warning', join(folder, '0.jpg')]);
  expect(String(warning)).toMatch(/Warning +: /);
  const wanted = names.map((name) => ({
    path: `/${name}`,
    to: 'original' as const,
    tags: ['XMP-xmp:Rating'],
  }));
  const found = await files.readFileTags(wanted);
  expect(found.filter(({ problem }) => problem === undefined)).toHaveLength(2000);
  const written = await Promise.allSettled(
    names.slice(0, 100).map((name) => writeOne(files, join(folder, name), { 'XMP-xmp:Rating': 3 })),
  );
  expect(written.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect((await files.read(join(folder, '99.jpg'), ['XMP-xmp:Rating'])).tags).toEqual({
    'XMP-xmp:Rating': 3,
  });
});
