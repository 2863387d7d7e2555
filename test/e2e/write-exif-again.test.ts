import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }]
rules:
  - name: into-files
    match: { type: image }
    actions: [{ write-exif: { modules: [rating], to: original } }]
`;
const LIBRARY = {
  assets: Object.fromEntries(
    ['good.jpg', 'torn.jpg', 'late.jpg'].map((filename) => [
      filename[0]!,
      { filename, path: `/mnt/nas/${filename}`, rating: 4 },
    ]),
  ),
};
const PHOTO = join(PHOTOS, 'wedding/DSC_1001.JPG');

let world: CliWorld;
const path = (name: string): string => join(world.home, 'nas', name);
const isWritten = async (name: string): Promise<boolean> =>
  (await readFile(path(name))).includes('<xmp:Rating>4<');
beforeEach(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await mkdir(join(world.home, 'nas'));
  await copyFile(PHOTO, path('good.jpg'));
  await writeFile(path('torn.jpg'), (await readFile(PHOTO)).subarray(0, 600));
});
afterEach(() => world.close());

test('row 169, U-14: a plan leaves nothing behind that an apply would take for done', async () => {
  const before = await readdir(world.home);
  for (const _ of [1, 2]) expect((await world.run(['plan'])).out).toContain('Plan: 2 to change.');
  expect(await readdir(world.home)).toEqual(before);
  await world.run(['apply', '--yes']);
  expect(await isWritten('good.jpg')).toBe(true);
});

test('row 169, U-14: what failed, or was not there, is not done: it is tried again, and the rest is not', async () => {
  await world.run(['plan', '--out', 'plan.json']);
  for (const times of ['once', 'again']) {
    const { code, out } = await world.run(['apply', 'plan.json', '--yes']);
    expect([times, code, out]).toEqual([
      times,
      3,
      expect.stringContaining(`"${path('torn.jpg')}": Corrupted`),
    ]);
  }
  await copyFile(PHOTO, path('torn.jpg'));
  await copyFile(PHOTO, path('late.jpg'));
  expect((await world.run(['plan'])).out).toContain('Plan: 2 to change.');
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  for (const name of ['good.jpg', 'torn.jpg', 'late.jpg']) expect(await isWritten(name)).toBe(true);
  expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(0);
});
