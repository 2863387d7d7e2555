import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const rules = (argument: string): string => `version: 1
paths: [{ server: /mnt/nas, local: nas }]
rules:
  - name: into-files
    match: { type: image }
    actions: [{ write-exif: ${argument} }]
`;
const more = {
  ...{ description: 'Two\nlines', tags: ['trip/Chile'], rating: 4, lat: -33.8688, lon: -70.6483 },
  ...{ taken: '2024-05-01T12:30:00', timezone: 'America/Santiago' },
};
const LIBRARY = {
  assets: {
    sea: { filename: 'sea.jpg', path: '/mnt/nas/sea.jpg', ...more },
    // Immich cannot write beside it, and reads of it again what stood there from the beginning.
    kept: { filename: 'kept.png', path: '/mnt/nas/kept.png', library: 'NAS', rating: 2 },
  },
  'read-only': ['NAS'],
};

let world: CliWorld;
beforeEach(async () => {
  world = await openCliWorld(LIBRARY, rules('{ modules: [all, tags], to: both }'));
  await mkdir(join(world.home, 'nas'));
  await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(world.home, 'nas/sea.jpg'));
  await copyFile(join(PHOTOS, 'travel/sunset-wallpaper.png'), join(world.home, 'nas/kept.png'));
});
afterEach(() => world.close());

describe('rows 159, B7: photos are read again when Immich has read their files', () => {
  test('they say what the files say', async () => {
    const { code, out } = await world.run(['apply', '--yes']);
    expect([code, out]).toEqual([0, expect.stringContaining('4 done and verified')]);
    const asked = world.sandbox.requests.map(({ method, path }) => `${method} ${path}`);
    const refreshed = asked.indexOf('POST /assets/jobs');
    expect(asked.indexOf('GET /queues', refreshed)).toBeGreaterThan(refreshed);
  });

  test('what is gone in Immich then, though the file says it, is told by its name, with 3', async () => {
    const asset = world.asset('kept.png');
    asset.exif = { ...asset.exif, rating: 4 };
    const { code, out } = await world.run(['apply', '--yes']);
    expect(code).toBe(3);
    expect(out).toMatch(
      /2 reverted[\s\S]*Immich has read something else from its files: rating[\s\S]*kept\.png/,
    );
    expect(out).toContain('2 verified');
  });

  test('what Immich has not taken over is left open: a new sidecar has to be discovered', async () => {
    await world.write('rules.yaml', rules('{ fields: { XMP-xmp:Rating: 3 } }'));
    const { code, out } = await world.run(['apply', '--yes']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /2 changes are pending: Immich does not say what the file says \(rating\): a sidecar that is new .* with "Discover"/,
    );
  });

  test('tags that Immich does not read are nothing to wait for', async () => {
    await world.write('rules.yaml', rules('{ fields: { XMP-photoshop:City: Rome } }'));
    expect((await world.run(['apply', '--yes'])).code).toBe(0);
    expect(world.sandbox.requests.map(({ path }) => path)).not.toContain('/queues');
  });
});
