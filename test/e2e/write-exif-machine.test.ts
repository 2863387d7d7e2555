import { chmod, copyFile, mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { giveToNobody, runAsNobody } from '../support/as-nobody.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ local: nas, segments: 2 }]
rules:
  - name: into-files
    match: { type: image }
    actions: [{ write-exif: { modules: [all, favorite], to: both } }]
`;
const NAMES = ['a.jpg', 'b.jpg', 'c.jpg'];
const LIBRARY = {
  assets: Object.fromEntries(
    NAMES.map((filename) => [
      filename[0]!,
      { filename, path: `/mnt/photos/2024/${filename}`, rating: 4, favorite: true, persons: ['Zoë'] },
    ]),
  ),
};

let world: CliWorld;
let folder: string;
beforeEach(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  folder = join(world.home, 'nas/2024');
  await mkdir(folder, { recursive: true });
  for (const name of NAMES) await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(folder, name));
});
afterEach(() => world.close());

/** Everything in the folder: its bytes, its time and who may read it. */
async function everything(): Promise<unknown> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs, mode, uid, gid } = await stat(join(folder, name));
      const time = Math.round(mtimeMs);
      return { name, time, mode, uid, gid, bytes: await readFile(join(folder, name), 'base64') };
    }),
  );
}

describe('row B2: undo of what was written into files', () => {
  test('every byte, name, time and mode is that of before; what somebody wrote since stays', async () => {
    await utimes(join(folder, 'a.jpg'), 1_600_000_000, 1_600_000_000);
    await chmod(join(folder, 'b.jpg'), 0o600);
    const before = await everything();
    expect((await world.run(['apply', '--yes'])).code).toBe(0);
    expect(await readdir(folder)).toHaveLength(6);
    const planned = await world.run(['undo', 'last', '--out', 'undo.json']);
    expect(planned.out).toMatch(/as it was: .*a\.jpg/);
    expect(planned.out).toMatch(/remove .*a\.jpg\.xmp/);
    expect((await world.run(['apply', 'undo.json', '--yes'])).code).toBe(0);
    expect(await everything()).toEqual(before);
    // Applied and undone, the rules have the same to do as in the beginning.
    expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(2);
  });

  test('a file that was written to since is named, and the others go back', async () => {
    await world.run(['apply', '--yes']);
    await copyFile(join(PHOTOS, 'wedding/DSC_1002.JPG'), join(folder, 'c.jpg'));
    const theirs = await readFile(join(folder, 'c.jpg'));
    const { code, out } = await world.run(['undo', 'last', '--yes']);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/c\.jpg" was written to again since/),
    });
    expect(await readFile(join(folder, 'c.jpg'))).toEqual(theirs);
    const original = await readFile(join(PHOTOS, 'wedding/DSC_1001.JPG'));
    expect((await readFile(join(folder, 'a.jpg'))).equals(original)).toBe(true);
  });
});

describe('row 158: exiftool that does not start', () => {
  /** exiftool runs this file first, and so ends before it answers. */
  const broken = async () => {
    await world.write('.ExifTool_config', 'exit 1;');
    return { EXIFTOOL_HOME: world.home };
  };

  test('ends the command with 1 and what to do', async () => {
    const { code, err } = await world.run(['plan'], await broken());
    expect(code).toBe(1);
    expect(err).toMatch(/exiftool does not start[\s\S]*is `perl` installed/);
  });

  test('is nobody’s business when no rule writes files', async () => {
    await world.write('rules.yaml', RULES.replace(/write-exif: .*\}/, 'tag: seen }'));
    expect((await world.run(['apply', '--yes'], await broken())).code).toBe(0);
  });
});

test('row 156: a disk that is not mounted is told as such', async () => {
  await world.write('rules.yaml', RULES.replace('segments: 2', 'segments: 1'));
  await world.write('nas/else', '');
  const { code, out, err } = await world.run(['plan']);
  expect(code).toBe(0);
  expect(out + err).toMatch(/100 % of the files that rules want to write \(6\) are not on this machine/);
  expect(out + err).toMatch(/Is the disk mounted\?/);
});

test('row 149: a folder that cannot be written to is found by the plan, and nothing is tried', async () => {
  await chmod(folder, 0o500);
  await giveToNobody(world);
  const before = await everything();
  const { code, out } = await runAsNobody(world, ['plan', '--skipped']);
  expect(code).toBe(0);
  expect(out).toMatch(/No changes[\s\S]*its folder cannot be written: permission denied/);
  expect(await everything()).toEqual(before);
  await chmod(folder, 0o700);
});
