import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/model/plan.js';
import type { AssetLiteral } from '../../src/sandbox/literal-types.js';
import { assetNamed } from '../attack/attack.js';
import { type Guarded, withWorld } from './with-world.js';

const photos = (count: number): Record<string, AssetLiteral> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`p${index}`, { filename: `${index}.jpg`, 'file-size': 9 }]),
  );
const TAG = '  - { name: all, match: { type: image }, actions: [{ tag: "{{ stem }}" }] }';

/** The brake stops the apply; a lower figure and another flag do too; its own figure lets it go on. */
async function expectBrake(
  { sandbox, config, apply }: Guarded,
  plan: Plan,
  name: string,
  figure: number,
): Promise<void> {
  const told = plan.diagnostics.find(({ code }) => code === name)?.hint;
  if (told !== undefined) expect(told).toContain(`--allow ${name}=${figure}`);
  const writes = (): number => sandbox.requests.filter(({ method }) => method === 'PUT').length;
  const before = writes();
  for (const allow of [{}, { [name]: figure - 1 }, { changes: 999 }])
    await expect(apply(config, plan, undefined, allow)).rejects.toMatchObject({
      message: expect.stringMatching(/cannot be applied|turned off/),
    });
  expect(writes()).toBe(before);
  const { exit } = await apply(config, plan, undefined, { [name]: figure });
  expect(exit).toBe('done');
}

describe('row B6, H6: a mount that is gone', () => {
  test('a library that shrank since the last run', async () =>
    withWorld(photos(40), TAG, async (world) => {
      const { sandbox, config, plan, apply } = world;
      await apply(config, await plan(config));
      for (let index = 0; index < 11; index++)
        assetNamed(sandbox.state, `${index}.jpg`).deletedAt = '2026-01-01T00:00:00.000Z';
      for (const tags of sandbox.state.tagsOf.values()) tags.clear();
      for (const tag of sandbox.state.tags.values()) tag.assetIds.clear();
      const next = await plan(config);
      expect(next.diagnostics.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('29 assets were read, 11 fewer than at the last run'),
      );
      await expectBrake(world, next, 'library-shrink', 11);
      // What was said to be right is what the next run is measured against.
      expect((await plan(config)).diagnostics.map(({ code }) => code)).not.toContain('library-shrink');
    }));

  test('many assets offline at once; a few are no reason to stop', async () =>
    withWorld(photos(40), TAG, async (world) => {
      const { sandbox, config, plan, apply } = world;
      await apply(config, await plan(config));
      const lose = (count: number): void => {
        for (let index = 0; index < count; index++)
          assetNamed(sandbox.state, `${index}.jpg`).isOffline = true;
      };
      for (const tags of sandbox.state.tagsOf.values()) tags.clear();
      for (const tag of sandbox.state.tags.values()) tag.assetIds.clear();
      lose(10);
      expect((await plan(config)).diagnostics.map(({ code }) => code)).not.toContain('offline-jump');
      lose(12);
      await expectBrake(world, await plan(config), 'offline-jump', 12);
    }));

  test('what a run has trashed itself is not missed', async () =>
    withWorld(
      photos(40),
      '  - { name: old, match: { filename: "1*" }, actions: [{ delete: trash }] }',
      async ({ config, plan, apply }) => {
        const made = await plan(config);
        expect(made.summary.trash).toBe(11);
        await apply(config, made);
        expect((await plan(config)).diagnostics.map(({ code }) => code)).not.toContain('library-shrink');
      },
    ));
});

test('row B6, H23: a `sync` rule that matches nothing does not empty its album', async () =>
  withWorld(
    { a: { filename: 'a.jpg', albums: ['Best'] }, b: { filename: 'b.jpg', albums: ['Best'] } },
    '  - { name: best, match: { rating: { min: 5 } }, actions: [{ add-to-album: { name: Best, sync: true } }] }',
    async (world) => {
      const { sandbox, config, plan } = world;
      // Nobody knows the stars of these two, so they stay; with one star they are to go.
      for (const name of ['a.jpg', 'b.jpg']) {
        const one = assetNamed(sandbox.state, name);
        one.exif = { ...one.exif, rating: 1 };
      }
      await expectBrake(world, await plan(config), 'sync-empty', 2);
    },
  ));
