import { describe, expect, test } from '@jest/globals';
import { stateDir } from '../../src/app/surroundings.js';
import { forget } from '../../src/apply/forgotten.js';
import type { Plan } from '../../src/model/plan.js';
import { assetIdOf, duplicateIdOf } from '../../src/sandbox/literal-asset.js';
import { addTag, joinAlbum, leaveAlbum, removeTag, setDuplicate } from '../../src/sandbox/state/change.js';
import type { State } from '../../src/sandbox/state/types.js';
import { type Guarded, withWorld } from '../guard-rails/with-world.js';
import { uploadAgain } from '../support/upload-again.js';

const NOW = '2026-02-01T12:00:00.000Z';
const SHOTS = {
  one: { filename: 'Screenshot_1.png' },
  two: { filename: 'Screenshot_2.png' },
};
const RULE = `  - name: screenshots
    match: { filename: "Screenshot*" }
    actions: [{ add-to-album: { name: Shots, create: true } }, { tag: shot }, { rating: 2 }]`;

const DEDUPE = `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [tags] } }]`;

const albumNamed = (state: State, name: string) =>
  [...state.albums.values()].find(({ albumName }) => albumName === name)!;
const tagOf = (state: State, value: string) => [...state.tags.values()].find((tag) => tag.value === value)!;
const ops = ({ changes }: Plan): readonly string[] => changes.map(({ op, target }) => `${op} ${target}`);

/** Plans and applies; returns the plan. */
async function run({ plan, apply, config }: Guarded): Promise<Plan> {
  const made = await plan(config, { now: NOW });
  if (made.changes.length > 0) expect((await apply(config, made)).exit).toBe('done');
  return made;
}

/** As `overrides forget` does it. */
async function insist({ around, sandbox }: Guarded, { skipped }: Plan): Promise<void> {
  const [user] = sandbox.state.users.keys();
  const keys = skipped.flatMap(({ act }) => act ?? []);
  await forget(stateDir(around), user!, keys, new Date().toISOString());
}

describe.each(['2.7.5', '3.1.0'])('on Immich %s', (version) => {
  test('rows B5, H25: what a person took out of an album, untagged or changed by hand stays so, until it is forgotten', async () =>
    withWorld(
      SHOTS,
      RULE,
      async (world) => {
        const { state } = world.sandbox;
        await run(world);
        leaveAlbum(state, albumNamed(state, 'Shots'), assetIdOf('one'));
        removeTag(state, tagOf(state, 'shot'), assetIdOf('one'));
        const two = state.assets.get(assetIdOf('two'))!;
        two.exif = { ...two.exif, rating: 5 };
        const next = await world.plan(world.config, { now: NOW });
        expect(next.changes).toEqual([]);
        expect(next.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(next.skipped.map(({ code }) => code)).toEqual(['undone', 'undone', 'undone']);
        expect(next.skipped.map(({ target, by }) => `${by} ${target}`).sort()).toEqual([
          `screenshots#0 asset:${assetIdOf('one')}`,
          `screenshots#1 asset:${assetIdOf('one')}`,
          `screenshots#2 asset:${assetIdOf('two')}`,
        ]);
        expect(next.skipped[0]!.reason).toBe(
          'somebody undid it, so it stays undone; to have it again: immich-rules overrides forget',
        );
        await insist(world, next);
        expect(ops(await run(world))).toHaveLength(3);
        expect(ops(await run(world))).toEqual([]);
      },
      version,
    ));

  test('row B5: a photo that was taken out of the trash stays, and so does a stack that was taken apart', async () =>
    withWorld(
      {
        old: { filename: 'old.jpg', favorite: true },
        a: { filename: 'IMG_1.jpg', taken: '2024-05-01T12:00:00' },
        b: { filename: 'IMG_1.dng', taken: '2024-05-01T12:00:00' },
      },
      `  - { name: tidy, match: { filename: old.jpg }, actions: [{ delete: trash }] }
  - { name: pairs, group: { by: stem, within: 1s }, actions: [{ stack: { primary: [{ prefer: { extension: jpg } }] } }] }`,
      async (world) => {
        const { state } = world.sandbox;
        expect(ops(await run(world))).toHaveLength(2);
        state.assets.get(assetIdOf('old'))!.deletedAt = null;
        for (const id of ['a', 'b']) state.assets.get(assetIdOf(id))!.stackId = null;
        state.stacks.clear();
        const next = await world.plan(world.config, { now: NOW });
        expect(ops(next)).toEqual([]);
        expect(next.skipped.map(({ code }) => code)).toEqual(['undone', 'undone']);
      },
      version,
    ));
});

test('row B5: a cover that a person picked stays on top', async () =>
  withWorld(
    {
      a: { filename: 'IMG_1.jpg', taken: '2024-05-01T12:00:00', stack: 's' },
      b: { filename: 'IMG_1.dng', taken: '2024-05-01T12:00:00', stack: 's' },
    },
    `  - { name: pairs, group: { by: stem, within: 1s }, actions: [{ stack: { primary: [{ prefer: { extension: dng } }], enforce-primary: true } }] }`,
    async (world) => {
      expect(ops(await run(world))).toEqual([expect.stringMatching(/^stack\.update /)]);
      const [stack] = world.sandbox.state.stacks.values();
      stack!.primaryAssetId = assetIdOf('a');
      const next = await world.plan(world.config, { now: NOW });
      expect(ops(next)).toEqual([]);
      expect(next.skipped).toMatchObject([{ code: 'undone' }]);
    },
  ));

test('row B5: what our own undo took back is no decision of a person: the rules ask for it again', async () =>
  withWorld(SHOTS, RULE, async (world) => {
    const first = await run(world);
    await world.apply(world.config, await world.undo(world.config));
    expect(ops(await world.plan(world.config, { now: NOW }))).toEqual(ops(first));
  }));

test('row B5: an album that was deleted is not filled again', async () =>
  withWorld(SHOTS, RULE, async (world) => {
    await run(world);
    const { albums } = world.sandbox.state;
    const { id, assetIds } = albumNamed(world.sandbox.state, 'Shots');
    for (const asset of [...assetIds]) leaveAlbum(world.sandbox.state, albums.get(id)!, asset);
    albums.delete(id);
    const next = await world.plan(world.config, { now: NOW });
    expect(ops(next)).toEqual([]);
    expect(next.skipped).toHaveLength(2);
  }));

test('row B5: what was taken off the kept copy by hand is not merged into it again, and then nothing is trashed', async () =>
  withWorld(
    {
      big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
      small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1, tags: ['trip'] },
    },
    DEDUPE,
    async (world) => {
      const { state } = world.sandbox;
      await run(world);
      // The copy comes back by itself, as another photo; the tag that the kept one got from it was not wanted there.
      removeTag(state, tagOf(state, 'trip'), assetIdOf('big'));
      const again = uploadAgain(state, assetIdOf('small'));
      addTag(state, tagOf(state, 'trip'), again);
      for (const id of [assetIdOf('big'), again])
        setDuplicate(state, state.assets.get(id)!, duplicateIdOf('b'));
      const next = await world.plan(world.config, { now: NOW });
      expect(ops(next)).toEqual([]);
      expect(next.skipped.map(({ target, reason }) => `${target} ${reason}`).sort()).toEqual(
        [
          `asset:${assetIdOf('big')} somebody undid it, so it stays undone; to have it again: immich-rules overrides forget`,
          `asset:${again} something of its group is left undone, so it is not trashed`,
        ].sort(),
      );
    },
  ));

/** As Immich does it: a button of its page, and its search for duplicates. */
function regroup(state: State, keys: readonly string[], group: string | null): void {
  for (const key of keys)
    setDuplicate(state, state.assets.get(assetIdOf(key))!, group === null ? null : duplicateIdOf(group));
}

describe.each(['2.7.5', '3.1.0'])('on Immich %s: duplicates', (version) => {
  test('row B5: a group that was left for review and then dismissed is no group when Immich finds it again', async () =>
    withWorld(
      {
        a: { filename: 'a.jpg', duplicate: 'a', 'file-size': 5 },
        b: { filename: 'b.jpg', duplicate: 'a', 'file-size': 5 },
        big: { filename: 'big.jpg', duplicate: 'b', 'file-size': 9 },
        small: { filename: 'small.jpg', duplicate: 'b', 'file-size': 1 },
        c: { filename: 'c.jpg', 'file-size': 9 },
      },
      `${DEDUPE}\n  - { name: best, match: { favorite: true }, actions: [{ tag: best }] }`,
      async (world) => {
        const { state } = world.sandbox;
        const first = await run(world);
        expect(ops(first)).toEqual([`asset.trash asset:${assetIdOf('small')}`]);
        expect(first.skipped.map(({ code }) => code)).toEqual(['tie', 'tie']);
        regroup(state, ['a', 'b'], null);
        state.assets.get(assetIdOf('c'))!.isFavorite = true;
        expect(ops(await run(world))).toHaveLength(2);

        // Together with a third one that is better than both.
        regroup(state, ['a', 'b', 'c'], 'c');
        const next = await world.plan(world.config, { now: NOW });
        expect(ops(next)).toEqual([]);
        expect(next.skipped).toMatchObject([{ code: 'dismissed', by: ['dedupe#0'] }]);
        expect(next.skipped[0]!.reason).toMatch(/^somebody said in Immich that these are no duplicates; /);
        await insist(world, next);
        expect(ops(await world.plan(world.config, { now: NOW }))).toEqual(
          ['a', 'b'].map((key) => `asset.trash asset:${assetIdOf(key)}`).sort(),
        );
      },
      version,
    ));

  test('row B5: so is one that was dismissed between the plan and its apply, but not what was resolved or came apart by a rule', async () =>
    withWorld(
      {
        big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
        small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1 },
        good: { filename: 'good.jpg', duplicate: 'b', 'file-size': 9 },
        bad: { filename: 'bad.jpg', duplicate: 'b', 'file-size': 1 },
        one: { filename: 'one_BURST.jpg', duplicate: 'c', 'file-size': 9 },
        two: { filename: 'two_BURST.jpg', duplicate: 'c', 'file-size': 1 },
      },
      `${DEDUPE.replace('group:', 'unless: { filename: "*_BURST*" }\n    group:')}
  - { name: bursts, match: { filename: "*_BURST*" }, group: { by: duplicates }, actions: [{ not-duplicates: true }] }`,
      async (world) => {
        const { state } = world.sandbox;
        const made = await world.plan(world.config, { now: NOW });
        regroup(state, ['big', 'small'], null);
        regroup(state, ['good'], null);
        state.assets.get(assetIdOf('bad'))!.deletedAt = NOW;
        expect((await world.apply(world.config, made)).exit).toBe('partial');

        state.assets.get(assetIdOf('bad'))!.deletedAt = null;
        regroup(state, ['big', 'small'], 'd');
        regroup(state, ['good', 'bad'], 'e');
        regroup(state, ['one', 'two'], 'f');
        const next = await run(world);
        expect(next.skipped.map(({ code }) => code)).toEqual(['dismissed']);
        expect(ops(next)).toEqual([
          ...['one', 'two'].map((key) => `asset.set asset:${assetIdOf(key)}`).sort(),
          `asset.trash asset:${assetIdOf('bad')}`,
        ]);
      },
      version,
    ));
});

const INBOX = `  - name: empty-inbox
    match: { album: Camera, tag: done }
    actions: [{ remove-from-album: Camera }, { favorite: true }]`;

test('rows B16, H20: what something else puts back three times suspends its rule, which the plan says', async () =>
  withWorld({ shot: { filename: 'IMG_1.jpg', albums: ['Camera'], tags: ['done'] } }, INBOX, async (world) => {
    const { state } = world.sandbox;
    const camera = albumNamed(state, 'Camera');
    for (const _ of [1, 2, 3]) {
      expect(ops(await run(world))).toContain(`album.remove asset:${assetIdOf('shot')}`);
      joinAlbum(state, camera, state.assets.get(assetIdOf('shot'))!);
    }
    const next = await world.plan(world.config, { now: NOW });
    expect(ops(next)).toEqual([]);
    expect(next.diagnostics).toContainEqual({
      severity: 'warning',
      code: 'suspended',
      message:
        'empty-inbox is suspended: 3 runs changed IMG_1.jpg (album "Camera"), and each time something else undid it.',
      hint: expect.stringContaining('immich-rules overrides forget empty-inbox'),
    });
    await insist(world, next);
    expect(ops(await world.plan(world.config, { now: NOW }))).toEqual([
      `album.remove asset:${assetIdOf('shot')}`,
    ]);
  }));

test('row B16: a suspended rule does nothing at all, the others go on', async () =>
  withWorld(
    {
      shot: { filename: 'IMG_1.jpg', albums: ['Camera'], tags: ['done'] },
      other: { filename: 'IMG_2.jpg' },
    },
    `${INBOX}
  - { name: all, match: { filename: "*" }, actions: [{ description: Seen }] }`,
    async (world) => {
      const { state } = world.sandbox;
      const camera = albumNamed(state, 'Camera');
      for (const _ of [1, 2, 3]) {
        await run(world);
        joinAlbum(state, camera, state.assets.get(assetIdOf('shot'))!);
      }
      const other = state.assets.get(assetIdOf('other'))!;
      joinAlbum(state, camera, other);
      addTag(state, tagOf(state, 'done'), other.id);
      other.exif = { ...other.exif, description: '' };
      const next = await world.plan(world.config, { now: NOW });
      expect(ops(next)).toEqual([]);
      expect(next.skipped.map(({ by, code }) => `${by} ${code}`).sort()).toEqual([
        'all#0 undone',
        'empty-inbox#0 suspended',
        'empty-inbox#0 suspended',
        'empty-inbox#1 suspended',
      ]);
    },
  ));
