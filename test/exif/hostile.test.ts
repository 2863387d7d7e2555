import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ExifFiles, openExif } from '../../src/exif/open-exif.js';
import { copyPhoto, newFolder, writeOne } from './folder.js';

let folder: string;
let files: ExifFiles;
beforeAll(async () => {
  folder = await newFolder();
  files = openExif([{ server: '/mnt/nas', local: folder }]);
});
afterAll(() => files.close());

/** Writes a person's name and a caption, and says what the sidecar holds of everything then. */
async function roundTrip(name: string, value: unknown, tag = 'XMP-dc:Description'): Promise<unknown> {
  const path = join(folder, `${name}.xmp`);
  await writeOne(files, path, { 'XMP-xmp:Label': 'untouched', [tag]: value });
  const { tags } = await files.read(path, [tag, 'XMP-xmp:Label', 'XMP-xmp:Rating', 'XMP-dc:Title']);
  const { [tag]: found, ...others } = tags;
  expect(others).toEqual({ 'XMP-xmp:Label': 'untouched' });
  return found;
}

const HOSTILE = [
  'Zoë 😀 日本',
  'one\ntwo',
  '-execute',
  'x\n-execute\n-XMP-dc:Title=injected',
  '-o /tmp/elsewhere.jpg',
  '{ready}',
  'x\n{ready}\n{ready0}\n{end of remarks}\n',
  '-XMP-xmp:Rating=5',
  'a=b',
  '{a=b}',
  '[a,b]',
  'a|b, c;d',
  '$FileName ${Rating} %f @',
  '<a href="x">&amp; &lt; &#65; &eacute; & ]]></a>',
  '#comment',
  '  blanks  at both ends ',
  '1.50',
  '007',
  'true',
  'O\'Brien "quoted" \\n',
];

describe('rows 146, 147, U-20: a value is data, whatever it contains', () => {
  beforeAll(() => copyPhoto('home/sticker.webp', folder, 'photo'));

  test.each(HOSTILE)('%j as a caption', async (value) => {
    expect(await roundTrip('photo', value)).toBe(value);
  });

  test('as names in a list, each one an item of its own', async () => {
    expect(await roundTrip('photo', HOSTILE, 'XMP-iptcExt:PersonInImage')).toEqual(HOSTILE);
    expect(await roundTrip('photo', ['-execute'], 'XMP-iptcExt:PersonInImage')).toEqual(['-execute']);
  });

  test('any text that metadata can hold comes back as it was', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const found = await roundTrip('photo', [value, 'x'], 'XMP-dc:Subject');
        expect((found as unknown[]).map(String)).toEqual([value, 'x']);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['a\u0000b', 'a\u0007b', 'a\u001fb', 'half \ud83d of an emoji'])(
    '%j is refused, for exiftool would write something else',
    async (value) => {
      await expect(roundTrip('photo', value)).rejects.toThrow(/control character/);
    },
  );
});

describe('row 147: a name of a tag is no option and no file operation', () => {
  test.each([
    '-execute',
    'XMP-dc:Title=x\n-o',
    'FileName',
    'System:FileName',
    'File:Directory',
    'HardLink',
    'all',
    'XMP:all',
    'XMP',
    'XMP-dc:*',
    'Composite:GPSPosition',
    'Geotag',
    'XMP-dc:Subject+',
    '',
    '@',
  ])('%j is refused', async (tag) => {
    const path = await copyPhoto('home/sticker.webp', folder, 'named.webp');
    const before = await readFile(path);
    const there = await readdir(folder);
    await expect(writeOne(files, path, { [tag]: 'x' })).rejects.toThrow(/no metadata tag/);
    expect((await files.read(path, [tag])).problem).toMatch(/no metadata tag/);
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(folder)).toEqual(there);
  });
});

describe('row 147: a name of a file is data, too', () => {
  test.each(['100%c %d%f%E', '%%', 'a {ready} b', '-execute', '&#65; $1 @', 'Zoë 😀', '*?[x]'])(
    '%j',
    async (name) => {
      const inside = join(folder, `in ${name}`);
      await mkdir(inside);
      const path = await copyPhoto('wedding/DSC_1001.JPG', inside, `${name}.jpg`);
      for (const [file, tag] of [
        [path, 'IPTC:Caption-Abstract'],
        [`${path}.xmp`, 'XMP-dc:Description'],
        [`${path}.xmp`, 'XMP-dc:Title'],
      ] as const) {
        await writeOne(files, file, { [tag]: 'Zoë' });
        expect((await files.read(file, [tag])).tags).toEqual({ [tag]: 'Zoë' });
      }
      expect((await readdir(inside)).sort()).toEqual([`${name}.jpg`, `${name}.jpg.xmp`]);
      expect((await readdir(folder)).filter((one) => one.startsWith('in '))).toEqual([`in ${name}`]);
      await rm(inside, { recursive: true });
    },
  );
});
