import { chmod, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import { type ExifFiles, openExif } from '../../src/exif/open-exif.js';
import { copyPhoto, newFolder, writeOne } from './folder.js';

let folder: string;
let files: ExifFiles;
/** Another eye than the one under test. */
const exiftool = new ExifTool({ maxProcs: 1 });
beforeAll(async () => {
  folder = await newFolder();
  files = openExif([{ server: '/mnt/nas', local: folder }]);
});
afterAll(async () => {
  await files.close();
  await exiftool.end();
});

const raw = async (path: string, ...args: string[]): Promise<Record<string, unknown>> =>
  exiftool.readRaw(path, { readArgs: ['-G1', '-n', ...args] }) as Promise<Record<string, unknown>>;
/** Hash of the picture itself, without any metadata. */
const pictureOf = async (path: string): Promise<unknown> => {
  const found = await raw(path, '-ImageDataHash');
  expect(found['File:ImageDataHash']).toMatch(/^[0-9a-f]{32}$/);
  return found['File:ImageDataHash'];
};

describe('rows 149, 150, U-5: what cannot be written is an error, and the file is as it was', () => {
  test.each([
    [
      'one of the tags does not exist',
      'wedding/DSC_1001.JPG',
      { 'XMP-dc:Nope': 'x', 'XMP-xmp:Rating': 5 },
      "'XMP-dc:Nope' is not defined",
    ],
    [
      'a value is not of the tag’s kind',
      'wedding/DSC_1001.JPG',
      { 'XMP-xmp:Rating': 'many' },
      'Not a floating point number',
    ],
    [
      'IPTC would cut a name',
      'wedding/DSC_1001.JPG',
      { 'IPTC:Keywords': ['ok', 'ö'.repeat(40)] },
      'exceeds length limit',
    ],
    [
      'the format has no such place',
      'home/VID-20240115-WA0004.mp4',
      { 'IPTC:Keywords': ['x'] },
      'no place for IPTC:Keywords',
    ],
    ['a value is no value', 'wedding/DSC_1001.JPG', { 'XMP-dc:Description': { a: 1 } }, 'is no value'],
  ])('%s', async (_, photo, tags, message) => {
    const path = await copyPhoto(photo, folder);
    await utimes(path, 1_600_000_000, 1_600_000_000);
    const before = [await readFile(path), await stat(path), await readdir(folder)] as const;
    await expect(writeOne(files, path, tags)).rejects.toThrow(message);
    const { mtimeMs, ino } = await stat(path);
    expect([await readFile(path), mtimeMs, ino, await readdir(folder)]).toEqual([
      before[0],
      before[1].mtimeMs,
      before[1].ino,
      before[2],
    ]);
  });

  test('the file is broken', async () => {
    const path = join(folder, 'broken.jpg');
    const bytes = (await readFile(await copyPhoto('wedding/DSC_1001.JPG', folder))).subarray(0, 600);
    await writeFile(path, bytes);
    const there = await readdir(folder);
    await expect(writeOne(files, path, { 'XMP-xmp:Rating': 5 })).rejects.toThrow();
    expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(there);
  });

  test('somebody else wrote in the middle', async () => {
    const path = await copyPhoto('wedding/DSC_1001.JPG', folder, 'contested.jpg');
    const writing = Promise.allSettled([
      writeOne(files, path, { 'XMP-xmp:Rating': 1 }),
      writeOne(files, path, { 'XMP-xmp:Rating': 2 }),
    ]);
    const results = (await writing).map(({ status }) => status);
    const { tags } = await files.read(path, ['XMP-xmp:Rating']);
    // One of them won, whole; the other was told, unless it came after.
    expect([1, 2]).toContain(tags['XMP-xmp:Rating']);
    expect(results).toContain('fulfilled');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('row 149: an original', () => {
  test.each([
    ['JPEG', 'wedding/DSC_1001.JPG'],
    ['HEIC', 'lisbon/IMG_0416.HEIC'],
    ['DNG', 'iceland/PXL_20250615_143621025.RAW-02.ORIGINAL.dng'],
    ['PNG', 'travel/sunset-wallpaper.png'],
    ['video', 'lisbon/IMG_0417.MOV'],
  ])('%s: takes the tags and keeps picture, other tags, mode', async (_, photo) => {
    const path = await copyPhoto(photo, folder);
    await chmod(path, 0o640);
    const before = await raw(path, '-all');
    const picture = await pictureOf(path);
    const tags = { 'XMP-iptcExt:PersonInImage': ['Zoë 😀'], 'XMP-xmp:Rating': 3 };
    await writeOne(files, path, tags);
    const asset = { path: path.replace(folder, '/mnt/nas') };
    const [found] = await files.readFileTags([{ ...asset, to: 'original', tags: Object.keys(tags) }]);
    expect(found?.tags).toEqual(tags);
    expect(await pictureOf(path)).toBe(picture);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    const after = await raw(path, '-all');
    for (const tag of ['IFD0:Make', 'ExifIFD:DateTimeOriginal', 'GPS:GPSLatitude', 'QuickTime:CreateDate'])
      expect(after[tag]).toEqual(before[tag]);
  });

  test('row 146, U-10: IPTC says that it is UTF-8, and what it held in Latin-1 is still there', async () => {
    const path = await copyPhoto('travel/IMG_7001.JPG', folder);
    const latin = { 'IPTC:City': 'Zürich' } as Record<string, string>;
    await exiftool.write(path, latin, {
      writeArgs: ['-overwrite_original', '-charset', 'iptc=latin'],
      useMWG: false,
    });
    expect((await readFile(path)).includes(Buffer.from('Zürich', 'latin1'))).toBe(true);
    await writeOne(files, path, { 'IPTC:Keywords': ['Zoë 😀 日本'] });
    const found = await files.read(path, ['IPTC:Keywords', 'IPTC:City', 'IPTC:CodedCharacterSet']);
    expect(found.tags).toEqual({
      'IPTC:Keywords': 'Zoë 😀 日本', // a list of one, as exiftool reads IPTC
      'IPTC:City': 'Zürich',
      'IPTC:CodedCharacterSet': 'UTF8',
    });
    expect((await readFile(path)).includes(Buffer.from('Zürich', 'utf8'))).toBe(true);
    await writeOne(files, path, { 'IPTC:Headline': 'Grüße' });
    expect((await files.read(path, ['IPTC:Headline', 'IPTC:City', 'IPTC:Keywords'])).tags).toEqual({
      'IPTC:Headline': 'Grüße',
      'IPTC:City': 'Zürich',
      'IPTC:Keywords': 'Zoë 😀 日本',
    });
  });

  test('one of many that cannot be written keeps no other from it', async () => {
    const paths = await Promise.all(
      [1, 2, 3].map((at) => copyPhoto('wedding/DSC_1001.JPG', folder, `many-${at}.jpg`)),
    );
    await writeFile(paths[1]!, 'no picture');
    const missing = join(folder, 'gone', 'many-4.jpg.xmp');
    const rating = { 'XMP-xmp:Rating': 4 };
    const written = await files.write([...paths, missing].map((path) => ({ path, tags: rating })));
    expect(written.map((one) => 'problem' in one)).toEqual([false, true, false, true]);
    const ratings = await Promise.all(paths.map((path) => files.read(path, Object.keys(rating))));
    expect(ratings.map(({ tags }) => tags)).toEqual([rating, {}, rating]);
    expect(await readFile(paths[1]!, 'utf8')).toBe('no picture');
  });

  test('with a name of accents and emoji', async () => {
    const path = await copyPhoto('home/Zoë & Øystein 🎉.jpg', folder);
    await writeOne(files, path, { 'XMP-dc:Description': 'ok' });
    await writeOne(files, `${path}.xmp`, { 'XMP-dc:Description': 'ok too' });
    expect((await files.read(`${path}.xmp`, ['XMP-dc:Description'])).tags).toEqual({
      'XMP-dc:Description': 'ok too',
    });
  });
});

test('closing without a read or write starts nothing, and closing twice is fine', async () => {
  const opened = openExif([]);
  await opened.close();
  await opened.close();
  expect(await opened.readFileTags([{ path: '/data/a.jpg', to: 'sidecar', tags: [] }])).toMatchObject([
    { problem: expect.any(String) },
  ]);
});
