import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }]
rules:
  - name: of-that-camera
    match: { exif: { SerialNumber: "*" } }
    actions: [tag: camera]
  - name: into-files
    match: { has: [rating] }
    actions: [{ write-exif: { modules: [all, faces], to: both } }]
`;
const rated = (filename: string) => ({ filename, path: `/mnt/nas/${filename}`, rating: 4 });
const LIBRARY = {
  assets: {
    anna: { ...rated('anna.jpg'), persons: ['Anna'], width: 400, height: 300 },
    bare: rated('bare.jpg'),
    lost: rated('lost.jpg'),
  },
};

let world: CliWorld;
beforeAll(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await mkdir(join(world.home, 'nas'));
  for (const name of ['anna.jpg', 'bare.jpg'])
    await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(world.home, 'nas', name));
});
afterAll(() => world.close());

/** A saved plan but for when it was made, and for what else of the library was read. */
async function planned(out: string, ...args: readonly string[]): Promise<unknown> {
  expect(await world.run(['plan', '--out', out, ...args])).toMatchObject({ code: 0 });
  const { meta: _meta, id: _id, now: _now, library: _library, ...plan } = JSON.parse(await world.read(out));
  return plan;
}
const SAVED = ['--snapshot', 'library.ndjson'];

test('row B17: with its files saved, the plan is that of the files, which are not needed any more; apply looks at them', async () => {
  const { code, out } = await world.run(['snapshot', 'library.ndjson', '--with-files']);
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/Saved 3 assets and what 6 files say .*\n3 files could/),
  ]);
  const live = await planned('live.json');
  const before = world.sandbox.requests.length;
  await rename(join(world.home, 'nas'), join(world.home, 'away'));
  expect(await planned('saved.json', ...SAVED)).toEqual(live);
  expect(world.sandbox.requests.length).toBe(before);
  expect((await world.run(['explain', 'anna.jpg', ...SAVED])).out).toContain('Anna');

  await rename(join(world.home, 'away'), join(world.home, 'nas'));
  await copyFile(join(PHOTOS, 'wedding/DSC_1002.JPG'), join(world.home, 'nas/bare.jpg'));
  const applied = await world.run(['apply', 'saved.json', '--yes']);
  expect([applied.code, applied.out]).toEqual([
    3,
    expect.stringMatching(/bare\.jpg" was written to meanwhile/),
  ]);
  expect(await readFile(join(world.home, 'nas/anna.jpg.xmp'), 'utf8')).toContain('Anna');
});

test('row B17: what other rules ask of files is not in it, and the plan says so', async () => {
  await world.run(['snapshot', 'library.ndjson', '--with-files']);
  await world.write(
    'other.yaml',
    RULES.replace('SerialNumber', 'Artist').replace('[all, faces]', '[all, albums]'),
  );
  const { code, out, err } = await world.run(['plan', '-c', 'other.yaml', ...SAVED]);
  expect(code).toBe(0);
  expect(out + err).toMatch(/does not have what rules ask of 9 files/);
  expect(out).toMatch(/3 actions skipped: the saved library does not have what rules ask of this file/);
  expect(out).toContain('exif.Artist of files that the saved library lacks unknown');
});
