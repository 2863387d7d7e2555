import { describe, expect, test } from '@jest/globals';
import { stateDir } from '../../src/app/surroundings.js';
import { forget } from '../../src/apply/forgotten.js';
import { assetIdOf, duplicateIdOf } from '../../src/sandbox/literal-asset.js';
import { literalsOf } from '../../src/sandbox/literals.js';
import { setDuplicate } from '../../src/sandbox/state/change.js';
import type { State } from '../../src/sandbox/state/types.js';
import { withWorld } from './with-world.js';

const asset = (state: State, key: string) => state.assets.get(assetIdOf(key))!;
const NOW = '2026-01-31T12:00:00.000Z';
const DEDUPE = `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }] } }]`;

describe('H9: what is merged goes into the one that is kept', () => {
  const pair = {
    big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9, albums: ['Rome'] },
    small: {
      filename: 'small.jpg',
      duplicate: 'a',
      'file-size': 1,
      rating: 5,
      description: 'us',
      tags: ['trip'],
    },
    other: { filename: 'other.jpg', 'file-size': 5 },
  };

  test('and into no other', async () =>
    withWorld(pair, DEDUPE, async ({ sandbox, config, plan, apply }) => {
      await apply(config, await plan(config));
      sandbox.settle();
      const { assets } = literalsOf(sandbox.state);
      expect(assets.big).toMatchObject({ rating: 5, description: 'us', tags: ['trip'], albums: ['Rome'] });
      expect(assets.small).toMatchObject({ rating: 5, trashed: true, tags: ['trip'] });
      expect(assets.small?.albums ?? []).toEqual([]);
      expect(assets.other).toEqual({ ...pair.other, uploaded: assets.other?.uploaded });
    }));

  test('two that are no duplicates of each other get nothing from each other', async () =>
    withWorld(
      pair,
      '  - { name: apart, group: { by: duplicates }, actions: [not-duplicates: true] }',
      async ({ sandbox, config, plan, apply }) => {
        await apply(config, await plan(config));
        const { assets } = literalsOf(sandbox.state);
        expect(assets.big).not.toHaveProperty('rating');
        expect(assets.small).toMatchObject({ rating: 5, tags: ['trip'] });
        expect([assets.big?.duplicate, assets.small?.duplicate]).toEqual([undefined, undefined]);
      },
    ));
});

test('H11: what the server takes out of its trash again is in the next plan, its whole stack with it', async () =>
  withWorld(
    {
      best: { filename: 'x.png', 'file-size': 9, taken: '2024-05-01T12:00:00' },
      top: { filename: 'x.jpg', 'file-size': 2, stack: 'pair', taken: '2024-05-01T12:00:00' },
      below: { filename: 'x.heic', 'file-size': 1, stack: 'pair', taken: '2024-05-01T12:00:00' },
    },
    `  - name: dedupe
    group: { by: stem, within: 10s }
    actions: [{ keep-best: { by: [{ highest: file-size }] } }]`,
    async ({ sandbox, config, plan, apply, around }) => {
      const first = await plan(config);
      expect(first.summary.trash).toBe(2);
      await apply(config, first);
      for (const key of ['top', 'below']) asset(sandbox.state, key).deletedAt = null;
      // Nobody can tell the server's doing from that of a person: they stay, and are told of.
      const next = await plan(config);
      const both = ['top', 'below'].map((key) => `asset:${assetIdOf(key)}`).sort();
      expect(next.summary.trash).toBe(0);
      expect(next.skipped.map(({ target }) => target).sort()).toEqual(both);
      // Until somebody insists.
      const keys = next.skipped.flatMap(({ act }) => act ?? []);
      await forget(stateDir(around), next.server.user, keys, new Date().toISOString());
      const last = await plan(config);
      const trashed = last.changes.filter(({ op }) => op === 'asset.trash').map(({ target }) => target);
      expect(trashed.sort()).toEqual(both);
      expect((await apply(config, last)).exit).toBe('done');
    },
  ));

test('H14: the record of a run says in which albums a photo was that it locked', async () =>
  withWorld(
    { secret: { filename: 'secret.jpg', albums: ['Rome', 'Us'] } },
    '  - { name: lock, match: { filename: "secret*" }, actions: [{ visibility: locked }] }',
    async ({ sandbox, config, plan, apply }) => {
      const made = await plan(config);
      expect(made.diagnostics.map(({ code }) => code)).toContain('one-way');
      const { albums } = made.assets[assetIdOf('secret')]!.expect as { readonly albums: readonly string[] };
      expect(albums.map((id) => sandbox.state.albums.get(id)?.albumName).sort()).toEqual(['Rome', 'Us']);
      expect((await apply(config, made)).exit).toBe('done');
      expect(asset(sandbox.state, 'secret').visibility).toBe('locked');
    },
  ));

test('H16: an upload that Immich has not read yet is left alone until it has', async () =>
  withWorld(
    {
      fresh: { filename: 'fresh.jpg', 'file-size': 9, uploaded: '2026-01-31T11:50:00Z' },
      read: { filename: 'read.jpg', 'file-size': 9, width: 10, height: 10, uploaded: '2026-01-31T11:50:00Z' },
      bare: { filename: 'bare.jpg', 'file-size': 9, uploaded: '2026-01-30T11:50:00Z' },
    },
    '  - { name: all, match: { type: image }, actions: [{ tag: seen }] }',
    async ({ sandbox, config, plan }) => {
      const tagged = async () => {
        const { changes, leftAlone } = await plan(config, { now: NOW });
        return { tagged: changes.filter(({ op }) => op === 'asset.tag').length, leftAlone };
      };
      expect(await tagged()).toEqual({
        tagged: 2,
        leftAlone: [{ rule: 'all', field: 'metadata', assets: 1 }],
      });
      const fresh = asset(sandbox.state, 'fresh');
      fresh.exif = { ...fresh.exif, make: 'Canon', modifyDate: NOW };
      expect(await tagged()).toEqual({ tagged: 3, leftAlone: [] });
    },
  ));

describe('H24: one album for several folders of one name', () => {
  const xmas = (year: number) => ({ filename: 'a.jpg', path: `/photos/${year}/Xmas/a.jpg` });
  const gathered = async (name: string): Promise<readonly string[]> => {
    let found: readonly string[] = [];
    await withWorld(
      { a: xmas(2019), b: xmas(2020), c: { filename: 'c.jpg', path: '/photos/Rome/c.jpg' } },
      `  - { name: folders, match: { type: image }, actions: [{ add-to-album: { name: "${name}", create: true } }] }`,
      async ({ config, plan }) => {
        const { diagnostics } = await plan(config);
        found = diagnostics.filter(({ code }) => code === 'one-name').map(({ message }) => message);
      },
    );
    return found;
  };

  test('the plan says so', async () => {
    expect(await gathered('{{ folder }}')).toEqual([
      'Album "Xmas" takes photos of 2 folders of one name: /photos/2019/Xmas, /photos/2020/Xmas.',
    ]);
  });

  test('an album that is not named for them may have all', async () => {
    expect(await gathered('Everything')).toEqual([]);
    expect(await gathered('{{ path }}')).toEqual([]);
  });
});

test('H31: a photo that comes late with an old date is in the next plan', async () =>
  withWorld(
    { a: { filename: 'a.jpg', taken: '2024-05-01T12:00:00' }, late: { filename: 'b.jpg', owner: 'Bob' } },
    '  - { name: all, match: { type: image }, actions: [{ tag: seen }] }',
    async ({ sandbox, config, plan, apply }) => {
      await apply(config, await plan(config));
      // Since then it is ours; its date is long before that of anything that was seen.
      const { state } = sandbox;
      Object.assign(asset(state, 'late'), {
        ownerId: asset(state, 'a').ownerId,
        fileCreatedAt: '1999-01-01T00:00:00.000Z',
        localDateTime: '1999-01-01T00:00:00.000Z',
        updatedAt: '1999-01-01T00:00:00.000Z',
      });
      const { changes } = await plan(config);
      expect(changes.map(({ target }) => target)).toEqual([`asset:${assetIdOf('late')}`]);
    },
  ));

test('H36: a copy that is uploaded again goes again, and its keeper stays as it is', async () =>
  withWorld(
    {
      big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
      small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1, tags: ['trip'] },
      again: { filename: 'small.jpg', 'file-size': 1, checksum: 'checksum of small' },
    },
    DEDUPE,
    async ({ sandbox, config, plan, apply }) => {
      await apply(config, await plan(config));
      const { state } = sandbox;
      const again = asset(state, 'again');
      for (const one of [asset(state, 'big'), again]) setDuplicate(state, one, duplicateIdOf('again'));
      const next = await plan(config);
      expect(next.changes.map(({ op, target }) => `${op} ${target}`)).toEqual([
        `asset.trash asset:${again.id}`,
      ]);
      expect((await apply(config, next)).exit).toBe('done');
      expect(asset(state, 'big').deletedAt).toBeNull();
    },
  ));
