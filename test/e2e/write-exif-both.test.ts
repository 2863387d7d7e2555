import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import { openFiles } from '../../src/app/open-files.js';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }]
rules:
  - name: into-files
    match: { filename: "*" }
    actions: [{ write-exif: { modules: [all, favorite, albums, tags, faces], to: both } }]
`;
const LIBRARY = {
  assets: {
    sea: {
      ...{
        filename: 'sea.jpg',
        path: '/mnt/nas/sea.jpg',
        rating: 4,
        favorite: true,
        width: 400,
        height: 300,
      },
      ...{ persons: ['Zoë 😀', 'Anna'], 'unnamed-faces': 1, description: 'At the sea', tags: ['trip'] },
      ...{ lat: -33.8688, lon: -70.6483, taken: '2024-05-01T12:30:00', timezone: 'America/Santiago' },
      ...{ albums: ['Chile'] },
    },
  },
};
const exiftool = new ExifTool({ maxProcs: 1 });
afterAll(() => exiftool.end());

let world: CliWorld;
let photo: string;
beforeEach(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await mkdir(join(world.home, 'nas'));
  photo = join(world.home, 'nas/sea.jpg');
  await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), photo);
});
afterEach(() => world.close());

const read = (file: string) =>
  exiftool.readRaw(file, { readArgs: ['-n', '-struct'] }) as Promise<Record<string, unknown>>;

test('rows 131-143, 148, 149, 159: file and sidecar take what each can hold, once, and can be put back', async () => {
  const before = { bytes: await readFile(photo), ...(await stat(photo)) };
  const { code } = await world.run(['apply', '--yes']);
  expect(code).toBe(0);
  for (const file of [photo, `${photo}.xmp`]) {
    const tags = await read(file);
    expect(tags.Subject).toEqual(['Anna', 'Zoë 😀']);
    expect(Number(tags.GPSLatitude)).toBeCloseTo(-33.8688, 6);
    expect(tags.Label).toBe('Favorite');
    expect([tags.TagsList].flat()).toEqual(['trip']);
    expect((tags.RegionInfo as { RegionList: unknown[] }).RegionList).toHaveLength(2);
  }
  expect((await read(photo)).Keywords).toEqual(['Anna', 'Zoë 😀']);
  expect((await stat(photo)).mtimeMs).toBeCloseTo(before.mtimeMs, 1);
  // Row 141: a request for the faces, since the photo shows people.
  expect(world.sandbox.requests.filter(({ path }) => path.startsWith('/faces'))).toHaveLength(1);
  expect(await world.run(['plan', '--detailed-exitcode'])).toMatchObject({ code: 0 });

  const runs = (await readdir(world.home, { recursive: true })).filter((one) =>
    one.endsWith('journal.ndjson'),
  );
  const journal = (await world.read(runs[0]!)).split('\n').filter(Boolean);
  const written = journal.map((line) => JSON.parse(line)).flatMap(({ file }) => (file ? [file] : []));
  const files = openFiles([{ server: '/mnt/nas', local: join(world.home, 'nas') }]);
  for (const { path, backup, version } of written) await files.restore(path, backup, version);
  await files.close();
  expect((await readFile(photo)).equals(before.bytes)).toBe(true);
  expect((await stat(photo)).mtimeMs).toBeCloseTo(before.mtimeMs, 1);
  expect(await readdir(join(world.home, 'nas'))).toEqual(['sea.jpg']);
});

test.each<[string, () => Promise<unknown>, string]>([
  ['is missing', () => rm(join(world.home, 'nas'), { recursive: true }), 'there is no such file or folder'],
  ['is empty', () => rm(photo), 'it is empty'],
  [
    'is no folder',
    async () => {
      await rm(join(world.home, 'nas'), { recursive: true });
      await writeFile(join(world.home, 'nas'), '');
    },
    'it is no folder',
  ],
])('row 157: a folder that %s ends the command before any request', async (_, spoil, message) => {
  await spoil();
  const { code, err } = await world.run(['plan']);
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`nas", a folder of "paths": (${message})`));
  expect(world.sandbox.requests).toEqual([]);
});
