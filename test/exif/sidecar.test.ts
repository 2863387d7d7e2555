import { chmod, mkdtemp, readdir, readFile, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ExifFiles, openExif } from '../../src/exif/open-exif.js';
import { copyPhoto, newFolder, writeOne } from './folder.js';

const TAGS = ['XMP-iptcExt:PersonInImage', 'XMP-dc:Subject', 'XMP-dc:Description', 'XMP-xmp:Rating'];

let root: string;
let files: ExifFiles;
beforeAll(async () => {
  root = await newFolder();
  files = openExif([{ server: '/mnt/nas', local: root }]);
});
afterAll(() => files.close());

let folder: string;
let server: string;
let photo: string;
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'test-'));
  photo = await copyPhoto('wedding/DSC_1001.JPG', folder);
  server = `/mnt/nas/${basename(folder)}/DSC_1001.JPG`;
});

/** What the plan would learn of a file. */
const look = async (path: string, to: 'sidecar' | 'original' = 'sidecar') =>
  (await files.readFileTags([{ path, to, tags: TAGS }]))[0]!;

describe('row 148, U-21: which sidecar', () => {
  test('none yet: the one that would be written, without a version', async () => {
    expect(await look(server)).toEqual({
      path: `${photo}.xmp`,
      version: null,
      tags: {},
    });
  });

  test('an existing one beside the file is read and updated, and the photo is never touched', async () => {
    const before = await readFile(photo);
    await writeOne(files, `${photo}.xmp`, { 'XMP-dc:Subject': ['beach'], 'XMP-dc:Title': 'Theirs' });
    const found = await look(server);
    expect(found).toMatchObject({ path: `${photo}.xmp`, tags: { 'XMP-dc:Subject': ['beach'] } });
    expect(await readFile(photo)).toEqual(before);
  });

  test('one under the stem is used when it is the only one', async () => {
    const ofStem = join(folder, 'DSC_1001.xmp');
    await writeOne(files, `${photo}.xmp`, { 'XMP-xmp:Rating': 2 });
    await writeFile(ofStem, await readFile(`${photo}.xmp`));
    expect((await look(server)).path).toBe(`${photo}.xmp`);
    await unlink(`${photo}.xmp`);
    expect(await look(server)).toMatchObject({
      path: ofStem,
      tags: { 'XMP-xmp:Rating': 2 },
    });
  });

  test('a new one can be read by whoever can read the photo', async () => {
    await chmod(photo, 0o640);
    await writeOne(files, `${photo}.xmp`, { 'XMP-xmp:Rating': 5 });
    expect((await stat(`${photo}.xmp`)).mode & 0o777).toBe(0o640);
  });

  test('row 154: one that leads out of the folder is refused', async () => {
    const outside = join(await newFolder(), 'theirs.xmp');
    await writeFile(outside, 'theirs');
    await symlink(outside, `${photo}.xmp`);
    expect((await look(server)).problem).toMatch(/leads out of/);
    await expect(writeOne(files, `${photo}.xmp`, { 'XMP-xmp:Rating': 1 })).rejects.toThrow(/leads out of/);
    expect(await readFile(outside, 'utf8')).toBe('theirs');
  });
});

describe('rows 131, 133, 136: people, caption and stars', () => {
  const written = {
    'XMP-iptcExt:PersonInImage': ['Alice, Jr', 'Zoë'],
    'XMP-dc:Subject': ['Alice, Jr', 'Zoë', 'beach'],
    'XMP-dc:Description': 'Breakfast, "finally"',
    'XMP-xmp:Rating': 4,
  };

  test('row 143: are read back as they were written, so that a second plan has nothing to do', async () => {
    await writeOne(files, `${photo}.xmp`, written);
    const found = await look(server);
    expect(found.tags).toEqual(written);
    expect(found.version).toMatch(/^\d+-\d+$/);
    expect((await look(server)).version).toBe(found.version);
  });

  test('row 131, U-3: leave every other tag as it is', async () => {
    await writeOne(files, `${photo}.xmp`, {
      ...written,
      'XMP-xmp:Label': 'Red',
      'XMP-photoshop:City': 'Kraków',
    });
    await writeOne(files, `${photo}.xmp`, { 'XMP-xmp:Rating': 5, 'XMP-iptcExt:PersonInImage': ['Ben'] });
    const tags = [...TAGS, 'XMP-xmp:Label', 'XMP-photoshop:City'];
    expect((await files.read(`${photo}.xmp`, tags)).tags).toEqual({
      ...written,
      'XMP-xmp:Rating': 5,
      'XMP-iptcExt:PersonInImage': ['Ben'],
      'XMP-xmp:Label': 'Red',
      'XMP-photoshop:City': 'Kraków',
    });
  });

  test('null, an empty text and an empty list remove a tag', async () => {
    await writeOne(files, `${photo}.xmp`, written);
    await writeOne(files, `${photo}.xmp`, {
      'XMP-xmp:Rating': null,
      'XMP-dc:Description': '',
      'XMP-dc:Subject': [],
    });
    expect((await files.read(`${photo}.xmp`, TAGS)).tags).toEqual({
      'XMP-iptcExt:PersonInImage': ['Alice, Jr', 'Zoë'],
    });
  });

  test('removing what is not there makes no file and leaves nothing behind', async () => {
    await writeOne(files, `${photo}.xmp`, { 'XMP-xmp:Rating': null });
    expect(await readdir(folder)).toEqual(['DSC_1001.JPG']);
  });

  test('names may be written as exiftool takes them, in any case and with either group', async () => {
    await writeOne(files, `${photo}.xmp`, { 'xmp:rating': 3, 'XMP:XMP-dc:subject': ['one'] });
    expect((await files.read(`${photo}.xmp`, ['xmp-xmp:Rating', 'Subject', 'XMP:subject'])).tags).toEqual({
      'xmp-xmp:Rating': 3,
      Subject: ['one'],
      'XMP:subject': ['one'],
    });
  });
});

describe('row 155: a file that this machine cannot give', () => {
  test.each([
    ['is missing', '/mnt/nas/none.jpg', 'no such file on this machine'],
    ['is in a missing folder', '/mnt/nas/2019/none.jpg', 'no such file'],
    ['is not mapped', '/data/upload/a.jpg', 'no entry of "paths"'],
    ['leads out', '/mnt/nas/../secret.jpg', 'leads out of its folder'],
  ])('%s: a problem in words, no error', async (_, path, problem) => {
    for (const to of ['sidecar', 'original'] as const)
      expect(await look(path, to)).toMatchObject({
        version: null,
        tags: {},
        problem: expect.stringContaining(problem),
      });
  });

  test('a sidecar that is none is a problem, and is left as it is', async () => {
    await writeFile(`${photo}.xmp`, 'this is not XMP');
    expect((await look(server)).problem).toMatch(/cannot be read/);
    await expect(writeOne(files, `${photo}.xmp`, { 'XMP-xmp:Rating': 1 })).rejects.toThrow();
    expect(await readFile(`${photo}.xmp`, 'utf8')).toBe('this is not XMP');
    expect((await readdir(folder)).sort()).toEqual(['DSC_1001.JPG', 'DSC_1001.JPG.xmp']);
  });
});

test('another version after a write by anybody', async () => {
  await writeOne(files, `${photo}.xmp`, { 'XMP-xmp:Rating': 1 });
  const { version } = await look(server);
  await writeFile(`${photo}.xmp`, (await readFile(`${photo}.xmp`, 'utf8')).replace('>1<', '>2<'));
  const after = await look(server);
  expect(after.version).not.toBe(version);
  expect(after.tags).toEqual({ 'XMP-xmp:Rating': 2 });
});
