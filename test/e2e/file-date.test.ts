import { copyFile, mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
paths: [{ server: /mnt/nas, local: nas }]
rules:
  - name: dates
    match: { type: image }
    actions: [{ write-exif: { modules: [time, file-date], to: both, keep-time: false } }]
`;
const taken = { taken: '2024-05-01T12:30:00', timezone: 'America/Santiago' };
const LIBRARY = {
  assets: {
    sea: { filename: 'sea.jpg', path: '/mnt/nas/sea.jpg', rating: 4, ...taken },
    old: { filename: 'old.png', path: '/mnt/nas/old.png', taken: '1957-03-01T10:00:00', timezone: 'UTC' },
  },
};

let world: CliWorld;
const path = (name: string): string => join(world.home, 'nas', name);
const timeOf = async (name: string): Promise<string> =>
  new Date(Math.floor((await stat(path(name))).mtimeMs)).toISOString();
beforeEach(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await mkdir(join(world.home, 'nas'));
  await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), path('sea.jpg'));
  await copyFile(join(PHOTOS, 'travel/sunset-wallpaper.png'), path('old.png'));
  await utimes(path('sea.jpg'), 1_600_000_000, 1_600_000_000);
});
afterEach(() => world.close());

test('row 134: FileModifyDate is planned, set once, and kept by what is written later', async () => {
  const planned = await world.run(['plan', '--out', 'plan.json']);
  expect(planned.out).toMatch(
    /sea\.jpg [\s\S]*FileModifyDate "2020-09-13T12:26:40Z" -> "2024-05-01T16:30:00Z"/,
  );
  expect(await world.run(['apply', 'plan.json', '--yes'])).toMatchObject({ code: 0 });
  expect(await timeOf('sea.jpg')).toBe('2024-05-01T16:30:00.000Z');
  expect(await timeOf('old.png')).toBe('1957-03-01T10:00:00.000Z');
  expect(await world.run(['plan', '--detailed-exitcode'])).toMatchObject({ code: 0 });

  // keep-time: false would leave a new time behind, and so another change for the next plan.
  await world.write('rules.yaml', RULES.replace('[time, file-date]', '[time, file-date, rating]'));
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  expect(await timeOf('sea.jpg')).toBe('2024-05-01T16:30:00.000Z');
  expect(await world.run(['plan', '--detailed-exitcode'])).toMatchObject({ code: 0 });
});

test('row 134: a time alone is set and put back; where nothing is written into originals, it is a mistake', async () => {
  await world.write('rules.yaml', RULES.replace('[time, file-date], to: both', '[file-date], to: original'));
  const before = await readFile(path('sea.jpg'));
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  expect(await timeOf('sea.jpg')).toBe('2024-05-01T16:30:00.000Z');
  expect((await readFile(path('sea.jpg'))).equals(before)).toBe(true);
  expect(await world.run(['plan', '--detailed-exitcode'])).toMatchObject({ code: 0 });
  expect((await world.run(['undo', 'last', '--yes'])).code).toBe(0);
  expect(await timeOf('sea.jpg')).toBe('2020-09-13T12:26:40.000Z');
  expect((await readFile(path('sea.jpg'))).equals(before)).toBe(true);

  await world.write('rules.yaml', RULES.replace('to: both', 'to: sidecar'));
  const { code, out } = await world.run(['validate']);
  expect([code, out]).toEqual([1, expect.stringMatching(/file-date[\s\S]*Write to: original/)]);
});
