import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }]
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [albums, tags, rating] } }]
  - name: pairs
    group: { by: stem, same: [folder] }
    actions: [{ stack: { primary: [{ prefer: { extension: jpg } }] } }]
  - name: screenshots
    match: { filename: "Screenshot*" }
    actions: [{ visibility: archive }, { tag: screens }, { add-to-album: { name: Screenshots, create: true } }]
  - name: captions
    match: { has: [description] }
    actions: [{ write-exif: { modules: [caption] } }]
`;
const LIBRARY = {
  assets: {
    big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
    small: {
      filename: 'small.jpg',
      duplicate: 'a',
      'file-size': 1,
      albums: ['Rome'],
      tags: ['trip'],
      rating: 4,
    },
    jpg: { filename: 'DSC_1.jpg', path: '/mnt/nas/DSC_1.jpg', description: 'At the beach' },
    raw: { filename: 'DSC_1.nef', path: '/mnt/nas/DSC_1.nef' },
    shot: { filename: 'Screenshot_1.png' },
    late: { filename: 'late.png' },
  },
};

let world: CliWorld;
beforeEach(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await mkdir(join(world.home, 'nas'));
  await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(world.home, 'nas/DSC_1.jpg'));
});
afterEach(() => world.close());

test('row B1: every kind of change stands in one file, and the apply does what stands there and plans nothing', async () => {
  expect((await world.run(['plan', '--out', 'plan.json'])).code).toBe(0);
  const plan = JSON.parse(await world.read('plan.json')) as { readonly changes: readonly { op: string }[] };
  expect([...new Set(plan.changes.map(({ op }) => op))].sort()).toEqual([
    ...['album.add', 'album.create', 'asset.set', 'asset.tag', 'asset.trash'],
    ...['exif.write', 'stack.create', 'tag.create'],
  ]);

  // What the rules would want as well by now is not in the file.
  Object.assign(world.asset('late.png'), { originalFileName: 'Screenshot_2.png' });
  const { code, out } = await world.run(['apply', 'plan.json', '--yes']);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`${plan.changes.length} done`) });
  expect(world.asset('small.jpg').deletedAt).not.toBeNull();
  expect(world.asset('Screenshot_1.png').visibility).toBe('archive');
  expect(world.asset('Screenshot_2.png').visibility).toBe('timeline');
  expect((await world.run(['plan', '--detailed-exitcode', '--out', 'next.json'])).code).toBe(2);
  const next = JSON.parse(await world.read('next.json')) as {
    readonly changes: readonly { readonly target: string }[];
  };
  expect(new Set(next.changes.map(({ target }) => target))).toEqual(
    new Set([`asset:${world.asset('Screenshot_2.png').id}`]),
  );
});
