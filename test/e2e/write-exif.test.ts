import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }, { server: /mnt/nas/scans, local: elsewhere }]
rules:
  - name: into-files
    match: { filename: "*.jpg" }
    actions: [{ write-exif: { modules: [people, caption, rating] } }]
`;
const LIBRARY = {
  assets: {
    both: {
      ...{ filename: 'both.jpg', path: '/mnt/nas/2024/both.jpg', rating: 4, 'unnamed-faces': 1 },
      ...{ persons: ['Zoë 😀 日本', 'Anna'], description: ' Two\nat the  beach ' },
    },
    rated: { filename: 'rated.jpg', path: '/mnt/nas/scans/rated.jpg', rating: 5 },
    elsewhere: { filename: 'upload.jpg', path: '/data/upload/upload.jpg', rating: 3 },
    lost: { filename: 'lost.jpg', path: '/mnt/nas/2024/lost.jpg', rating: 3 },
    plain: { filename: 'plain.jpg', path: '/mnt/nas/2024/plain.jpg' },
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
  for (const file of ['nas/2024/both.jpg', 'nas/2024/plain.jpg', 'elsewhere/rated.jpg']) await place(file);
});
afterEach(() => world.close());

async function place(file: string): Promise<void> {
  await mkdir(join(world.home, file, '..'), { recursive: true });
  await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(world.home, file));
}
const saved = async (file: string) => {
  const tags = await exiftool.readRaw(join(world.home, file), { readArgs: ['-XMP:all', '-G0', '-struct'] });
  return Object.fromEntries(Object.entries(tags).filter(([tag]) => tag.startsWith('XMP:')));
};
const SIDECAR = 'nas/2024/both.jpg.xmp';

test('rows 131, 133, 136, 143, 153, 159, U-6: sidecars say what Immich knows, and then there is nothing left to write', async () => {
  const original = await readFile(join(world.home, 'nas/2024/both.jpg'));
  const planned = await world.run(['plan', '--out', 'plan.json']);
  expect(planned.code).toBe(0);
  expect(planned.out).toMatch(
    /both\.jpg .*none -> \[Anna, Zoë 😀 日本\].*none -> "Two at the {1,2}beach".*none -> 4/,
  );
  expect(planned.out).toContain('Plan: 2 to change.');
  expect(await readdir(join(world.home, 'nas/2024'))).toEqual(['both.jpg', 'plain.jpg']);

  const { code, out } = await world.run(['apply', 'plan.json', '--yes']);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining('Metadata of 2 files was written, and Immich was asked'),
  });
  expect(await saved(SIDECAR)).toMatchObject({
    'XMP:Subject': ['Anna', 'Zoë 😀 日本'],
    'XMP:PersonInImage': ['Anna', 'Zoë 😀 日本'],
    'XMP:Description': expect.stringMatching(/^Two at the {1,2}beach$/),
    'XMP:Rating': 4,
  });
  // The longest prefix decides where a file is.
  expect(await saved('elsewhere/rated.jpg.xmp')).toMatchObject({ 'XMP:Rating': 5 });
  expect(await readFile(join(world.home, 'nas/2024/both.jpg'))).toEqual(original);
  expect(await readdir(join(world.home, 'nas/2024'))).toEqual(['both.jpg', 'both.jpg.xmp', 'plain.jpg']);
  // Row 159: Immich is asked to read what is new.
  expect(world.writes()).toEqual(['POST /assets/jobs']);

  const before = await stat(join(world.home, SIDECAR), { bigint: true });
  const again = await world.run(['plan', '--detailed-exitcode', '--out', 'empty.json']);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('No changes.') });
  expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(0);
  expect((await stat(join(world.home, SIDECAR), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
});

test('rows 131, 148: what a sidecar says already is shown, added to, and otherwise kept', async () => {
  await world.run(['apply', '--yes']);
  const path = join(world.home, SIDECAR);
  await exiftool.write(
    path,
    { 'XMP-xmp:Rating': 2, 'XMP-dc:Subject': ['beach'], 'XMP-dc:Title': 'Mine' } as never,
    {
      writeArgs: ['-overwrite_original'],
    },
  );
  const planned = await world.run(['plan']);
  expect(planned.out).toMatch(/Subject \[beach\] -> \[Anna, Zoë 😀 日本, beach\].*Rating 2 -> 4/);
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  expect(await saved(SIDECAR)).toMatchObject({
    'XMP:Subject': ['Anna', 'Zoë 😀 日本', 'beach'],
    'XMP:Title': 'Mine',
    'XMP:Rating': 4,
  });
});

describe('rows 153, 155: files that this machine does not have are skipped with the reason', () => {
  test('no entry of paths, and no file', async () => {
    const { code, out } = await world.run(['plan', '--skipped']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /no entry of "paths" says where "\/data\/upload\/upload\.jpg" is on this machine.*\n.*upload\.jpg/,
    );
    expect(out).toMatch(/there is no such file on this machine.*\n.*lost\.jpg/);
  });

  test('without any paths everything is skipped, and the plan says so', async () => {
    await world.write('rules.yaml', RULES.replace(/^paths.*\n/m, ''));
    const { code, out } = await world.run(['plan']);
    expect(code).toBe(0);
    expect(out).toMatch(/No changes[\s\S]*4 actions skipped: .*no entry of "paths"/);
  });
});

describe('row 149: a sidecar that was written to since the plan', () => {
  const theirs = (tags: Record<string, unknown>) =>
    exiftool.write(join(world.home, SIDECAR), tags as never, { writeArgs: ['-overwrite_original'] });

  test('is stale and left as it is where it says something else than the plan saw', async () => {
    await world.run(['apply', '--yes']);
    await theirs({ 'XMP-xmp:Rating': 1 });
    await world.run(['plan', '--out', 'plan.json']);
    await theirs({ 'XMP-xmp:Rating': 2 });
    const before = await readFile(join(world.home, SIDECAR));
    const { code, out } = await world.run(['apply', 'plan.json', '--yes']);
    expect(code).toBe(3);
    expect(out).toMatch(/stale[\s\S]*both\.jpg\.xmp" was written to meanwhile/);
    expect(await readFile(join(world.home, SIDECAR))).toEqual(before);
  });

  test('is added to where it only says more, as Immich makes it when its own fields change; undo brings that back', async () => {
    await world.run(['plan', '--out', 'plan.json']);
    await theirs({ 'XMP-dc:Title': 'Immich’s' });
    const before = await readFile(join(world.home, SIDECAR));
    expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(0);
    expect(await saved(SIDECAR)).toMatchObject({ 'XMP:Title': 'Immich’s', 'XMP:Rating': 4 });
    expect((await world.run(['undo', 'last', '--yes'])).code).toBe(0);
    expect((await readFile(join(world.home, SIDECAR))).equals(before)).toBe(true);
  });
});
