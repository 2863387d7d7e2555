import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }]
rules:
  - name: slow
    match: { type: video, frame-rate: { max: 10 } }
    actions: [tag: slow]
  - name: screenshots
    match: { exif: { UserComment: Screenshot }, type: image, taken: { before: 2024-01-01 } }
    actions: [tag: screenshot]
  - name: shown-again
    match: { tag: screenshot, exif: { Artist: "!Anna" } }
    actions: [tag: by-others]
`;
const image = { taken: '2023-05-01' };
const LIBRARY = {
  assets: {
    film: { filename: 'film.mov', path: '/mnt/nas/film.mov' },
    shot: { filename: 'shot.jpg', path: '/mnt/nas/shot.jpg', ...image },
    anna: { filename: 'anna.jpg', path: '/mnt/nas/anna.jpg', ...image },
    photo: { filename: 'photo.jpg', path: '/mnt/nas/photo.jpg', ...image },
    new: { filename: 'new.jpg', path: '/mnt/nas/new.jpg', taken: '2025-05-01' },
    lost: { filename: 'lost.jpg', path: '/mnt/nas/lost.jpg', ...image },
    upload: { filename: 'upload.jpg', path: '/data/upload/upload.jpg', ...image },
  },
};

let exiftool: ExifTool;
beforeAll(() => {
  exiftool = new ExifTool({ maxProcs: 1 });
});
afterAll(() => exiftool.end());

let world: CliWorld;
beforeEach(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await mkdir(join(world.home, 'nas'));
  await copyFile(join(PHOTOS, 'lisbon/IMG_0412.MOV'), join(world.home, 'nas/film.mov'));
  for (const [name, tags] of Object.entries({
    shot: { UserComment: 'Screenshot' },
    anna: { UserComment: 'Screenshot', Artist: 'Anna' },
    photo: {},
    new: { UserComment: 'Screenshot' },
  })) {
    const file = join(world.home, `nas/${name}.jpg`);
    await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), file);
    if (Object.keys(tags).length > 0)
      await exiftool.write(file, tags, { writeArgs: ['-overwrite_original'] });
  }
});
afterEach(() => world.close());

test('rules ask about what only files say, and what another rule adds leads to more questions', async () => {
  const { out } = await world.run(['plan', '--by', 'asset', '--all']);
  expect(out).toMatch(/film\.mov[^\n]*\n? *[^\n]*slow/);
  expect(out).toContain('Plan: ');
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  const tagsOf = (name: string) =>
    [...(world.sandbox.state.tagsOf.get(world.asset(name).id) ?? [])]
      .map((id) => world.sandbox.state.tags.get(id)!.value)
      .sort();
  expect(tagsOf('film.mov')).toEqual(['slow']);
  expect(tagsOf('shot.jpg')).toEqual(['by-others', 'screenshot']);
  expect(tagsOf('anna.jpg')).toEqual(['screenshot']);
  for (const name of ['photo.jpg', 'new.jpg', 'lost.jpg', 'upload.jpg']) expect(tagsOf(name)).toEqual([]);
  expect((await world.run(['plan'])).out).toContain('No changes');
});

test('a file that is not here is unknown, and the plan says why', async () => {
  const { out } = await world.run(['plan']);
  expect(out).toContain(
    'screenshots: 1 asset left alone, exif.UserComment of files for which "paths" has no folder unknown',
  );
  expect(out).toContain(
    'screenshots: 1 asset left alone, exif.UserComment of files that are not where "paths" says unknown',
  );
});

test('explain shows what the file says, also where the plan did not have to read it', async () => {
  expect((await world.run(['explain', 'new.jpg'])).out).toMatch(/yes .*exif\.UserComment {3,}Screenshot/);
  expect((await world.run(['explain', 'photo.jpg'])).out).toMatch(/no .*UserComment.*no exif\.UserComment/);
  expect((await world.run(['explain', 'upload.jpg'])).out).toMatch(/\? .*UserComment.*no entry of "paths"/);
});

test('validate says that files will be read, and that it cannot be without paths', async () => {
  const { code, out } = await world.run(['validate']);
  expect(code).toBe(0);
  expect(out).toContain('A plan reads Artist, UserComment, VideoFrameRate from the files of those photos');
  await world.write('rules.yaml', RULES.replace(/^paths.*\n/m, ''));
  const without = await world.run(['validate']);
  expect(without.code).toBe(1);
  expect(without.out).toMatch(/"paths" does not say where[\s\S]*rules\.yaml:4:/);
});

test('a misspelt field of Immich is an error, another name is ExifTool’s', async () => {
  await world.write('rules.yaml', RULES.replace('UserComment', 'lensmodel').replace('Artist', 'all'));
  const { code, out } = await world.run(['validate']);
  expect(code).toBe(1);
  expect(out).toMatch(/no field "lensmodel"[\s\S]*did you mean lensModel\?/);
  expect(out).toContain('no field "all"');
});

test('rules about albums read no files, and say so', async () => {
  const cover = '[{ prefer: { exif: { UserComment: x } } }]';
  await world.write(
    'rules.yaml',
    `${RULES}  - { name: covers, for: albums, match: { name: Trip }, actions: [{ cover: ${cover} }] }\n`,
  );
  const { code, out } = await world.run(['validate']);
  expect(code).toBe(1);
  expect(out).toContain('Rules about albums read no files');
});

test('a folder that is not mounted ends the plan before any request', async () => {
  await rm(join(world.home, 'nas'), { recursive: true });
  const { code, err } = await world.run(['plan']);
  expect(code).toBe(1);
  expect(err).toContain('a folder of "paths"');
  expect(world.sandbox.requests).toEqual([]);
});

test('in tests, assets say what their files say', async () => {
  await world.write(
    'rules.yaml',
    `${RULES}tests:
  - name: slow and shown
    assets:
      a: { filename: a.mov, file: { VideoFrameRate: 8 } }
      b: { filename: b.mov, file: { VideoFrameRate: 60 } }
      c: { filename: c.jpg, taken: 2023-01-01, file: { UserComment: Screenshot, Artist: Ben } }
      d: { filename: d.jpg, taken: 2023-01-01 }
    expect: { a: [tag: slow], b: [], c: [tag: screenshot, tag: by-others], d: [] }
`,
  );
  expect((await world.run(['test'])).code).toBe(0);
});
