import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }]
rules:
  - name: into-files
    match: { filename: "*.jpg" }
    actions: [{ write-exif: { modules: [rating], to: original } }]
`;
const GOOD = ['good-1.jpg', 'good-2.jpg'];
const BAD = ['changed.jpg', 'corrupt.jpg', 'empty.jpg', 'folder.jpg', 'torn.jpg'];
const MISSING = [
  'gone-1.jpg',
  'gone-2.jpg',
  'gone-3.jpg',
  'gone-4.jpg',
  'gone-5.jpg',
  'gone-6.jpg',
  'gone-7.jpg',
];
const LIBRARY = {
  assets: Object.fromEntries(
    [...GOOD, ...BAD, ...MISSING].map((filename) => [
      filename,
      { filename, path: `/mnt/nas/${filename}`, rating: 5 },
    ]),
  ),
};

let world: CliWorld;
const path = (name: string): string => join(world.home, 'nas', name);
const read = (name: string): Promise<Buffer> => readFile(path(name));

beforeAll(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await mkdir(path('folder.jpg'), { recursive: true });
  for (const name of [...GOOD, 'changed.jpg', 'torn.jpg'])
    await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), path(name));
  const whole = await read('good-1.jpg');
  await writeFile(path('corrupt.jpg'), Buffer.alloc(4000, 'no picture '));
  // Its metadata can be read, but it ends in the middle of them.
  await writeFile(path('torn.jpg'), whole.subarray(0, 600));
  await writeFile(path('empty.jpg'), '');
});
afterAll(() => world.close());

test('rows 149, 150, 155: each file that cannot be written is told by its name, the rest goes on, nothing is damaged', async () => {
  const planned = await world.run(['plan', '--out', 'plan.json', '--skipped']);
  expect(planned.code).toBe(0);
  // Half of the files are missing: counted, each by its name, and no error.
  for (const name of MISSING) expect(planned.out).toContain(name);
  expect(planned.out).toMatch(/7 actions skipped: there is no such file on this machine/);

  await writeFile(path('changed.jpg'), Buffer.concat([await read('changed.jpg'), Buffer.from('theirs')]));
  const before = new Map<string, Buffer>();
  for (const name of BAD) if (name !== 'folder.jpg') before.set(name, await read(name));
  const there = await readdir(join(world.home, 'nas'));

  const { code, out } = await world.run(['apply', 'plan.json', '--yes']);
  expect(code).toBe(3);
  expect(out).toMatch(/changed\.jpg" was written to meanwhile/);
  expect(out).toContain('Metadata of 2 files was written');
  for (const name of BAD) expect(planned.out + out).toContain(name);
  for (const [name, bytes] of before) expect((await read(name)).equals(bytes)).toBe(true);
  expect(await readdir(join(world.home, 'nas'))).toEqual(there);
  for (const name of GOOD) expect((await read(name)).includes('xmp:Rating')).toBe(true);
});
