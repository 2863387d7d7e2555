import { describe, expect, test } from '@jest/globals';
import { connect } from '../../src/immich/connect.js';
import { mapBacklog } from '../../src/immich/map/queues.js';
import type { Event } from '../../src/model/events.js';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import type { State } from '../../src/sandbox/state/types.js';
import { apply, messageOf, newStateDir, statesOf } from '../support/apply.js';
import { type Guarded, withWorld } from './with-world.js';

const PHOTOS = {
  scan: { filename: 'scan.jpg', duplicate: 'a', 'file-size': 9, library: 'NAS' },
  copy: { filename: 'copy.jpg', duplicate: 'a', 'file-size': 1, tags: ['trip'] },
  big: { filename: 'big.jpg', duplicate: 'b', 'file-size': 9 },
  small: { filename: 'small.jpg', duplicate: 'b', 'file-size': 1 },
};
const DEDUPE = `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [tags] } }]`;

/** Applies what the rules want, and says what became of the trash and what was told. */
async function applied({ sandbox: { url, key }, ...world }: Guarded, stateDir: string) {
  const server = await connect({ url, apiKey: key, timeout: 5, concurrency: 4, requestsPerSecond: null });
  const plan = await world.plan(world.config);
  const told: string[] = [];
  const listener = (event: Event): void => {
    if (event.type === 'diagnostic') told.push(event.diagnostic.code);
  };
  const result = await apply(plan, server, { listener, stateDir });
  const ofTrash = (name: 'copy' | 'small') =>
    plan.changes.find(({ op, target }) => op === 'asset.trash' && target === `asset:${assetIdOf(name)}`)
      ?.id ?? '';
  const states = statesOf(result);
  return {
    result,
    told,
    plan,
    server,
    copy: states[ofTrash('copy')],
    small: states[ofTrash('small')],
    id: ofTrash('copy'),
  };
}

describe.each(['2.7.5', '3.1.0'])('on Immich %s', (version) => {
  test('H5: while a library is scanned nothing is trashed because of a file in it; later the same plan goes on', async () =>
    withWorld(
      PHOTOS,
      DEDUPE,
      async (world) => {
        const { state } = world.sandbox;
        const stateDir = await newStateDir();
        state.scans = 3;
        const { result, told, plan, server, copy, small, id } = await applied(world, stateDir);
        expect({ copy, small, told, exit: result.exit }).toEqual({
          ...{ copy: 'blocked', small: 'done', exit: 'partial' },
          told: expect.not.arrayContaining(['scans-unknown']),
        });
        expect(messageOf(result, id)).toMatch(/^Immich is looking through its external libraries, /);
        expect(state.assets.get(assetIdOf('copy'))!.deletedAt).toBeNull();
        state.scans = 0;
        expect((await apply(plan, server, { stateDir })).exit).toBe('done');
        expect(state.assets.get(assetIdOf('copy'))!.deletedAt).not.toBeNull();
      },
      version,
    ));

  test('H5: also when the scan begins in the middle of the run', async () =>
    withWorld(
      PHOTOS,
      DEDUPE,
      async (world) => {
        const change = (state: State) => {
          state.scans = 1;
        };
        world.sandbox.setFaults([
          { method: 'PUT', path: /^\/tags\/./, nth: 1, act: { kind: 'meanwhile', change } },
        ]);
        expect(await applied(world, await newStateDir())).toMatchObject({ copy: 'blocked', small: 'done' });
      },
      version,
    ));

  test('H5: a key that may not ask is told so once, and only where it matters', async () =>
    withWorld(
      // Nothing is to be written into the library: whether that lasts nobody would know, either.
      { ...PHOTOS, copy: { ...PHOTOS.copy, tags: [] } },
      DEDUPE,
      async (world) => {
        world.sandbox.setFaults([{ path: '/queues', act: { kind: 'status', status: 403 } }]);
        const { told, copy, small } = await applied(world, await newStateDir());
        expect({ told, copy, small }).toEqual({ told: ['scans-unknown'], copy: 'done', small: 'done' });
        const { big, small: other } = PHOTOS;
        await withWorld({ big, small: other }, DEDUPE, async (inner) => {
          inner.sandbox.setFaults([{ path: '/queues', act: { kind: 'status', status: 403 } }]);
          expect((await applied(inner, await newStateDir())).told).toEqual([]);
        });
      },
      version,
    ));
});

test('H5: scans that an administrator has paused hold nothing up until they go on', () => {
  const queue = (isPaused: boolean, active: number, paused: number) => [
    {
      name: 'library',
      isPaused,
      statistics: { active, completed: 0, failed: 0, delayed: 0, waiting: 0, paused },
    },
  ];
  expect(mapBacklog(queue(true, 0, 5)).scans).toBe(0);
  expect(mapBacklog(queue(true, 1, 5)).scans).toBe(1);
  expect(mapBacklog(queue(false, 1, 0)).scans).toBe(1);
});
