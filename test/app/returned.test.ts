import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/model/plan.js';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { addTag, setDeleted } from '../../src/sandbox/state/change.js';
import { timestamp } from '../../src/sandbox/state/clock.js';
import { upsertTag } from '../../src/sandbox/state/tags.js';
import type { Asset, State } from '../../src/sandbox/state/types.js';
import { type Guarded, withWorld } from '../guard-rails/with-world.js';
import { uploadAgain } from '../support/upload-again.js';

const PAIR = {
  big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
  small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1 },
  other: { filename: 'other.jpg' },
};
const RULES = `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }] } }]
  - name: not-again
    match: { returned: true }
    actions: [{ delete: trash }]`;

/** Trashes the smaller of the two, which then is uploaded again. Returns its new id. */
async function comesBack({ plan, apply, config, sandbox }: Guarded): Promise<string> {
  expect((await apply(config, await plan(config))).exit).toBe('done');
  expect((await plan(config)).changes).toEqual([]);
  return uploadAgain(sandbox.state, assetIdOf('small'));
}

const trashes = ({ changes }: Plan) =>
  changes.map(({ op, target, ...change }) => [op, target, 'keeper' in change ? change.keeper : undefined]);

describe.each(['2.7.5', '3.1.0'])('on Immich %s', (version) => {
  test('rows B4, H36: a copy that was trashed and is uploaded again is trashed again, while its keeper is alive', async () =>
    withWorld(
      PAIR,
      RULES,
      async (world) => {
        const again = await comesBack(world);
        const next = await world.plan(world.config);
        expect(trashes(next)).toEqual([['asset.trash', `asset:${again}`, assetIdOf('big')]]);
        expect((await world.apply(world.config, next)).exit).toBe('done');
        const { assets } = world.sandbox.state;
        expect(assets.get(again)!.deletedAt).not.toBeNull();
        expect(assets.get(assetIdOf('big'))!.deletedAt).toBeNull();
        expect((await world.plan(world.config)).changes).toEqual([]);
      },
      version,
    ));
});

test('row B4: without its keeper it stays, also when that goes between plan and apply', async () =>
  withWorld(PAIR, RULES, async (world) => {
    const again = await comesBack(world);
    const next = await world.plan(world.config);
    const { assets } = world.sandbox.state;
    setDeleted(assets.get(assetIdOf('big'))!, timestamp());
    const { exit, counts } = await world.apply(world.config, next);
    expect({ exit, stale: counts.stale }).toEqual({ exit: 'partial', stale: 1 });
    expect(assets.get(again)!.deletedAt).toBeNull();
    expect((await world.plan(world.config)).changes).toEqual([]);
  }));

test.each<[string, (copy: Asset, state: State) => void]>([
  ['it is a favorite', (copy) => void Object.assign(copy, { isFavorite: true })],
  ['it is rated 5', (copy) => void Object.assign(copy, { exif: { ...copy.exif, rating: 5 } })],
  [
    'it has another description',
    (copy) => void Object.assign(copy, { exif: { ...copy.exif, description: 'Grandma' } }),
  ],
  ['it has the tag "sea"', (copy, state) => addTag(state, upsertTag(state, copy.ownerId, 'sea')!, copy.id)],
])('row B4: what somebody has cared for since it came back stays: %s', async (what, careFor) =>
  withWorld(PAIR, RULES, async (world) => {
    const { state } = world.sandbox;
    careFor(state.assets.get(await comesBack(world))!, state);
    const next = await world.plan(world.config);
    expect(next.changes).toEqual([]);
    expect(next.skipped.map(({ code, reason }) => `${code}: ${reason}`)).toEqual([
      `cared-for: it came back, but ${what}, unlike big.jpg, which was kept`,
    ]);
  }),
);

test('row B4: a keeper that goes in the same plan is no keeper', async () =>
  withWorld(PAIR, RULES, async (world) => {
    const again = await comesBack(world);
    await writeFile(
      world.config,
      `version: 1\nsafety: { max-deletes: { count: 9, percent: 100 } }\nrules:\n${RULES}
  - { name: clear, match: { filename: big.jpg }, actions: [{ delete: trash }] }\n`,
    );
    const next = await world.plan(world.config);
    const errors = next.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['kept-and-trashed']);
    expect(trashes(next).map(([, target]) => target)).not.toContain(`asset:${again}`);
  }));

test('row B4: what our own undo brought back, and what was trashed without a keeper, has no tombstone', async () =>
  withWorld(
    { ...PAIR, gone: { filename: 'gone.jpg' } },
    `${RULES}\n  - { name: tidy, match: { filename: gone.jpg }, actions: [{ delete: trash }] }`,
    async (world) => {
      const { plan, apply, undo, config, sandbox } = world;
      expect((await apply(config, await plan(config))).exit).toBe('done');
      await apply(config, await undo(config));
      for (const key of ['small', 'gone']) uploadAgain(sandbox.state, assetIdOf(key));
      const next = await plan(config);
      expect(next.rules.find(({ name }) => name === 'not-again')!.matched).toBe(0);
    },
  ));
