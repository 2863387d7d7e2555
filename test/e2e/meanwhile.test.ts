import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CliWorld } from '../support/cli-world.js';
import { LIBRARY, openDedupeWorld } from '../support/dedupe-world.js';

// What happens to a saved plan when the library moves on before it is applied.

let world: CliWorld;
beforeEach(async () => {
  world = await openDedupeWorld();
  await world.run(['plan', '--out', 'plan.json']);
});
afterEach(() => world.close());

const apply = (...args: readonly string[]) => world.run(['apply', 'plan.json', '--yes', ...args]);
const isTrashed = (filename: string): boolean => world.asset(filename).deletedAt !== null;

test('rows 57, 162: an asset that was changed is stale and left alone; the rest goes on', async () => {
  world.asset('Screenshot_1.png').visibility = 'hidden';
  const { code, out } = await apply();
  expect(code).toBe(3);
  expect(out).toMatch(/3 stale[\s\S]*visibility changed from "timeline" to "hidden"[\s\S]*immich-rules plan/);
  expect(world.asset('Screenshot_1.png').visibility).toBe('hidden');
  expect(isTrashed('small.jpg')).toBe(true);
});

test('row 184: history tells of what was not sent, too, and why', async () => {
  world.asset('Screenshot_1.png').visibility = 'hidden';
  await apply();
  const all = JSON.parse((await world.run(['history', '--format', 'json'])).out);
  expect(all).toMatchObject([{ state: 'partial', counts: { done: 3, verified: 3, stale: 3 } }]);
  const { out } = await world.run(['history', 'last']);
  expect(out).toMatch(/^stale +Screenshot_1\.png .*visibility changed from/m);
});

test('row 162: --strict does nothing at all then', async () => {
  world.asset('Screenshot_1.png').visibility = 'hidden';
  const { code, err } = await apply('--strict');
  expect(code).toBe(1);
  expect(err).toMatch(/no longer fit:[\s\S]*visibility[\s\S]*Nothing was changed\. Plan again/);
  expect(world.writes()).toEqual([]);
});

test.each<[string, () => void]>([
  [
    'is in the trash',
    () => void Object.assign(world.asset('big.jpg'), { deletedAt: '2026-01-01T00:00:00.000Z' }),
  ],
  ['is gone', () => void world.sandbox.state.assets.delete(world.asset('big.jpg').id)],
  ['is offline', () => void Object.assign(world.asset('big.jpg'), { isOffline: true })],
  ['has left the group', () => void Object.assign(world.asset('big.jpg'), { duplicateId: null })],
])('rows 55, 57: the keeper %s: its loser stays', async (_, happen) => {
  happen();
  const { code, out } = await apply();
  expect(code).toBe(3);
  expect(out).toMatch(/stale[\s\S]*big\.jpg/);
  expect(isTrashed('small.jpg')).toBe(false);
});

test('row 93: an album that was deleted is named, nothing is put elsewhere, and what needs it does not run', async () => {
  const [rome] = [...world.sandbox.state.albums.values()].filter(({ albumName }) => albumName === 'Rome');
  world.sandbox.state.albums.delete(rome!.id);
  for (const albums of world.sandbox.state.albumsOf.values()) albums.delete(rome!.id);
  const { code, out } = await apply();
  expect(code).toBe(3);
  expect(out).toMatch(/Rome/);
  expect(isTrashed('small.jpg')).toBe(false);
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  expect(isTrashed('small.jpg')).toBe(true);
});

test('row 56: when a merge fails, the loser is not trashed', async () => {
  world.sandbox.setFaults([
    {
      method: 'PUT',
      path: /^\/albums\/[^/]+\/assets$/,
      act: { kind: 'refuse-ids', ids: [world.asset('big.jpg').id], error: 'no_permission' },
    },
  ]);
  const { code, out } = await apply();
  expect(code).toBe(3);
  expect(out).toMatch(/failed[\s\S]*no_permission[\s\S]*blocked[\s\S]*small\.jpg/);
  expect(isTrashed('small.jpg')).toBe(false);
});

test('rows 163, 167: what failed is made up for by applying the same file again', async () => {
  world.sandbox.setFaults([{ method: 'PUT', path: '/tags', act: { kind: 'status', status: 400 } }]);
  world.sandbox.setFaults([{ method: 'DELETE', path: '/assets', act: { kind: 'status', status: 400 } }]);
  expect((await apply()).code).toBe(3);
  world.sandbox.setFaults([]);
  const { code, out } = await apply();
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('so already') });
  expect(isTrashed('small.jpg')).toBe(true);
});

test('row 170: a second apply refuses while the first one runs', async () => {
  world.sandbox.setFaults([{ method: 'PUT', act: { kind: 'delay', ms: 1500 } }]);
  const first = world.start(['apply', 'plan.json', '--yes', '-v']);
  await first.says(/applying/);
  const second = await apply();
  expect(second.code).toBe(1);
  expect(second.err).toMatch(
    /Another apply[\s\S]*is writing to this library[\s\S]*process \d+[\s\S]*Wait for it/,
  );
  expect((await first.ended).code).toBe(0);
});

test('row 175: two jobs of cron at once: one does it all, the other is refused and not queued', async () => {
  world.sandbox.setFaults([{ method: 'PUT', act: { kind: 'delay', ms: 1500 } }]);
  const ends = await Promise.all([apply('-q'), apply('-q')]);
  expect(ends.map(({ code }) => code).sort()).toEqual([0, 1]);
  const wanted = new Set([
    'POST /albums',
    'PUT /albums/:id/assets',
    'PUT /tags/assets',
    'PUT /assets',
    'DELETE /assets',
  ]);
  expect(world.writes().filter((write) => write === 'DELETE /assets')).toHaveLength(1);
  expect(new Set(world.writes()).size).toBeLessThanOrEqual(wanted.size + 1);
  expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(0);
});

test('row 167: what a killed apply left is done by the next one, and nothing twice', async () => {
  world.sandbox.setFaults([{ method: 'DELETE', path: '/assets', act: { kind: 'delay', ms: 3000 } }]);
  const first = world.start(['apply', 'plan.json', '--yes', '-vv']);
  await first.says(/trash: 1 change/);
  first.child.kill('SIGKILL');
  await first.ended;
  world.sandbox.setFaults([]);
  const { code } = await apply();
  expect(code).toBe(0);
  expect(isTrashed('small.jpg')).toBe(true);
  expect(world.writes().filter((write) => write === 'POST /albums')).toHaveLength(1);
  expect(world.sandbox.state.assets.size).toBe(Object.keys(LIBRARY.assets).length);
});
