import { expect, test } from '@jest/globals';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { withWorld } from './with-world.js';

test.each(['2.7.5', '3.1.0'] as const)(
  'H30: on Immich %s the clock of a photo shows afterwards what the plan said, also in another zone',
  (version) =>
    withWorld(
      {
        winter: { filename: 'IMG_20240115_183000.jpg' },
        summer: { filename: 'IMG_20240715_183000.jpg' },
        placed: { filename: 'IMG_20240716_183000.jpg', lat: 35.68, lon: 139.69, timezone: 'Asia/Tokyo' },
      },
      `  - name: names
    match: { filename: "IMG_*" }
    actions: [{ date: { from: [filename], timezone: America/New_York } }]`,
      async ({ sandbox, config, plan, apply }) => {
        const made = await plan(config);
        expect((await apply(config, made)).exit).toBe('done');
        sandbox.settle();
        for (const change of made.changes) {
          const planned = (change.after as { readonly date: string }).date;
          const { localDateTime, exif } = sandbox.state.assets.get(change.target.slice('asset:'.length))!;
          expect(planned).toMatch(/T18:30:00\.000[+-]\d\d:\d\d$/);
          expect(localDateTime.slice(0, 19)).toBe(planned.slice(0, 19));
          expect(exif.dateTimeOriginal).toBe(new Date(planned).toISOString());
        }
        const offsets = ['winter', 'summer'].map(
          (key) => sandbox.state.assets.get(assetIdOf(key))!.exif.timeZone,
        );
        expect(offsets).toEqual(['UTC-5', 'UTC-4']);
        expect((await plan(config)).changes).toEqual([]);
      },
      version,
    ),
);
