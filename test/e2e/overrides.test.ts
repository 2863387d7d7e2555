import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { assetIdOf, duplicateIdOf } from '../../src/sandbox/literal-asset.js';
import { leaveAlbum, setDuplicate } from '../../src/sandbox/state/change.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

let world: CliWorld;
beforeAll(async () => {
  world = await openCliWorld(
    { assets: { one: { filename: 'Screenshot_1.png' }, two: { filename: 'Screenshot_2.png' } } },
    `version: 1
rules:
  - name: screenshots
    match: { filename: "Screenshot*" }
    actions: [{ add-to-album: { name: Shots, create: true } }]
`,
  );
});
afterAll(() => world.close());

test('rows B5, H25: `overrides` lists what somebody undid, and `forget` has the rules do it again', async () => {
  expect((await world.run(['overrides'])).out).toBe('Nothing of what the rules want was undone by hand.\n');
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  const { state } = world.sandbox;
  const [shots] = state.albums.values();
  for (const { id } of state.assets.values()) leaveAlbum(state, shots!, id);

  const plan = await world.run(['plan', '--detailed-exitcode']);
  expect(plan.code).toBe(0);
  expect(plan.out).toContain(
    'Note: 2 actions skipped: somebody undid it, so it stays undone; to have it again: immich-rules overrides forget (screenshots).',
  );

  const list = await world.run(['overrides', 'list']);
  expect(list.out).toContain('Screenshot_1.png   album Shots   (screenshots)\n');
  expect(JSON.parse((await world.run(['overrides', 'list', '--format', 'json'])).out)).toMatchObject([
    { what: 'album Shots', name: 'Shots', rules: ['screenshots'], suspended: false },
    { what: 'album Shots', name: 'Shots', rules: ['screenshots'], suspended: false },
  ]);

  const wrong = await world.run(['overrides', 'forget', 'Screenshot_3.png']);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('did you mean Screenshot_')]);
  expect((await world.run(['overrides', 'forget'])).code).toBe(1);

  const one = await world.run(['overrides', 'forget', 'screenshot_1.png']);
  expect(one.out).toBe(
    'Forgotten: 1 change that somebody undid. The next plan has what the rules want of them.\n',
  );
  expect((await world.run(['plan'])).out).toMatch(/\+ Screenshot_1\.png +album Shots/);
  expect((await world.run(['overrides', 'forget', '--all'])).code).toBe(0);
  expect((await world.run(['plan'])).out).toContain('Plan: 2 to add');
}, 60_000);

test('row B5: with nothing to apply, too, what somebody dismissed is remembered', async () => {
  const photo = { filename: 'a.jpg', duplicate: 'a', 'file-size': 5 };
  const other = await openCliWorld(
    { assets: { a: photo, b: { ...photo, filename: 'b.jpg' } } },
    `version: 1
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }] } }]
`,
  );
  try {
    const { state } = other.sandbox;
    const regroup = (group: string | null) => {
      for (const asset of state.assets.values()) setDuplicate(state, asset, group);
    };
    expect((await other.run(['apply', '--yes'])).out).toContain('the ranking does not tell');
    regroup(null);
    expect((await other.run(['apply', '--yes'])).code).toBe(0);
    regroup(duplicateIdOf('b'));
    const exif = state.assets.get(assetIdOf('a'))!.exif;
    state.assets.get(assetIdOf('a'))!.exif = { ...exif, fileSizeInByte: 9 };
    const plan = await other.run(['plan']);
    expect(plan.out).toContain('somebody said in Immich that these are no duplicates');
    expect(plan.out).not.toContain('trash b.jpg');
    expect((await other.run(['overrides'])).out).toContain(
      '.jpg   dismissed as a duplicate in Immich   (dedupe)\n',
    );
    expect((await other.run(['overrides', 'forget', 'dedupe'])).code).toBe(0);
    expect((await other.run(['plan'])).out).toMatch(/! b\.jpg/);
  } finally {
    await other.close();
  }
}, 60_000);
