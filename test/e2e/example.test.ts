import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import type { Plan } from '../../src/model/plan.js';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const frame = { duplicate: 'g1', taken: '2024-05-01T10:00:00+02:00', width: 6000, height: 4000 };
const LIBRARY = {
  assets: {
    raw: { ...frame, filename: 'DSC_1.nef' },
    jpg: { ...frame, filename: 'DSC_1.jpg', albums: ['Rome'], rating: 4 },
    shot: { filename: 'Screenshot_20251003-101500.png', taken: '2025-10-03T10:15:00+02:00' },
    noted: { filename: 'IMG_1.jpg', path: '/mnt/media/nas/noted.jpg', library: 'NAS', taken: '2025-10-03' },
    anna: {
      filename: 'IMG_2.jpg',
      path: '/mnt/media/nas/anna.jpg',
      library: 'NAS',
      persons: ['Anna', 'Ben'],
    },
    abroad: { filename: 'IMG_3.jpg', country: 'Italy', city: 'Rome', lat: 41.9, lon: 12.5 },
    whatsapp: { filename: 'IMG-20240115-WA0001.jpg' },
    scan: { filename: 'scan1.jpg', path: '/mnt/media/nas/Scans/1987/scan1.jpg', library: 'NAS' },
    stars: { filename: 'IMG_4.jpg', rating: 5, albums: ['Wedding 2019'] },
    hidden: { filename: 'Screenshot_9.png', taken: '2020-01-01', library: 'Lightroom A' },
  },
  albums: { Family: {} },
  tags: ['keep/always', 'keep'],
};

let world: CliWorld;
beforeEach(async () => {
  const rules = await readFile('fixtures/config/example.yaml', 'utf8');
  world = await openCliWorld(LIBRARY, rules);
  await world.write(
    'rules.yaml',
    rules.replace('/srv/photos', 'nas').replace('https://photos.example.net', world.sandbox.url),
  );
  await world.write('rules/more.yaml', 'version: 1\n');
  await mkdir(join(world.home, 'nas/Scans/1987'), { recursive: true });
  for (const name of ['noted', 'anna', 'Scans/1987/scan1'])
    await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(world.home, `nas/${name}.jpg`));
  const exiftool = new ExifTool({ maxProcs: 1 });
  await exiftool.write(join(world.home, 'nas/noted.jpg'), { UserComment: 'Screenshot' });
  await exiftool.end();
});
afterEach(() => world.close());

test('a whole configuration is valid, passes its own tests, plans what its rules say, and then has nothing to do', async () => {
  const valid = await world.run(['validate']);
  expect(valid).toMatchObject({ code: 0, out: expect.stringContaining('10 rules are valid') });

  const { out } = await world.run(['plan', '--format', 'json']);
  const plan = JSON.parse(out) as Plan;
  const keyOf = (target: string) =>
    Object.keys(LIBRARY.assets).find((key) => `asset:${assetIdOf(key)}` === target) ?? target;
  const said = plan.changes.map((change) => {
    const value = 'tag' in change ? change.tag : 'after' in change ? JSON.stringify(change.after) : '';
    return `${change.by} ${change.op} ${'target' in change ? keyOf(change.target) : ''} ${value}`;
  });
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^dedupe#0 album\.add raw /),
      'dedupe#0 asset.set raw {"rating":4}',
      'dedupe#0 asset.trash jpg {"trashed":true}',
      'screenshots#0 asset.set shot {"visibility":"archive"}',
      'screenshots#0 asset.set noted {"visibility":"archive"}',
      'screenshots#1 asset.tag noted auto/screenshot',
      expect.stringMatching(/^people#0 album\.add anna /),
      'travel#0 asset.tag abroad places/Italy/Rome',
      expect.stringMatching(/^whatsapp-date#0 asset\.set whatsapp .*2024-01-15T12:00:00/),
      'film-scans#0 asset.set scan {"description":"Film scan, 1987"}',
      'film-scans#1 asset.tag scan film/1987',
      'five-stars#0 asset.set stars {"favorite":true}',
      expect.stringMatching(
        /^names-into-files#0 exif\.write anna .*"XMP-iptcExt:PersonInImage":\["Anna","Ben"\]/,
      ),
    ]),
  );
  expect(said.filter((line) => /hidden/.test(line))).toEqual([]);
  expect(plan.changes.find(({ op }) => op === 'asset.trash')).toMatchObject({
    why: 'lost to DSC_1.nef on "prefer use: raw"',
  });

  // One of ten is more than one percent of them.
  expect(plan.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'limit-exceeded', brake: { name: 'deletes', figure: 1 } },
  ]);
  expect((await world.run(['apply', '--yes', '--allow', 'deletes=1'])).code).toBe(0);
  expect((await world.run(['plan'])).out).toContain('No changes');
});
