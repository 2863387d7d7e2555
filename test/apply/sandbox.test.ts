import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/immich/connect.js';
import type { Library } from '../../src/model/library.js';
import type { ImmichServer } from '../../src/model/server.js';
import type { Fault } from '../../src/sandbox/faults.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { apply, messageOf, newStateDir, statesOf } from '../support/apply.js';
import * as plan from '../support/plan-for.js';

const seed = seedFromLiterals({
  assets: {
    raw: { filename: 'DSC_1.nef', duplicate: 'd1' },
    jpg: { filename: 'DSC_1.jpg', duplicate: 'd1', albums: ['Rome'], tags: ['trip/rome'], rating: 4 },
    shot: { filename: 'Screenshot_1.png', albums: ['Inbox'], tags: ['todo'] },
    sea: { filename: 'sea.jpg' },
  },
});

let sandbox: Sandbox | undefined;
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** A server with the little library, and its ids by file name, album name and tag. */
async function start(version: string, faults: readonly Fault[] = []) {
  sandbox = await startSandbox({ seed, version });
  const { url, key } = sandbox;
  const server = await connect({ url, apiKey: key, timeout: 5, concurrency: 4, requestsPerSecond: null });
  const library = await read(server);
  sandbox.setFaults(faults);
  const asset = (name: string) => library.assets.find(({ filename }) => filename === name)!.id;
  const album = (name: string) => library.albums.find((one) => one.name === name)!.id;
  return { sandbox, server, library, asset, album };
}

const read = (server: ImmichServer): Promise<Library> =>
  server.readLibrary({
    ...{
      assets: 'all',
      duplicates: true,
      persons: false,
      stacks: true,
      libraries: false,
      anyTag: false,
      duplicateTags: false,
    },
    ...{ albums: 'all', tags: 'all' },
  });

type Started = Awaited<ReturnType<typeof start>>;

/** Keeps the raw file with everything the JPEG had, and tidies up the rest. */
function everything({ library, asset, album }: Started) {
  const [raw, jpg, shot, sea] = ['DSC_1.nef', 'DSC_1.jpg', 'Screenshot_1.png', 'sea.jpg'].map(asset) as [
    string,
    string,
    string,
    string,
  ];
  const [group] = library.duplicates;
  const key = { group: `duplicates:${group!.id}` };
  const merges = [
    plan.addToAlbum(raw, album('Rome'), key),
    plan.tag(raw, 'trip/rome', key),
    plan.set(raw, { rating: 4 }, key),
  ];
  const changes = [
    plan.createAlbum('Screenshots'),
    plan.createTag('kind/screenshot'),
    ...merges,
    plan.addToAlbum(shot, '+Screenshots', { needs: ['create Screenshots'] }),
    plan.tag(shot, 'kind/screenshot', { needs: ['create kind/screenshot'] }),
    plan.set(sea, { description: 'The sea', favorite: true }),
    plan.set(sea, { location: { latitude: 41.9028, longitude: 12.4964 } }),
    plan.set(sea, { date: '2024-05-01T12:00:00.000+02:00' }),
    plan.removeFromAlbum(shot, album('Inbox'), { needs: [`add ${shot} +Screenshots`] }),
    plan.untag(shot, 'todo'),
    plan.set(shot, { visibility: 'archive' }),
    // Immich takes what is stacked out of its duplicate group: by the time of the trash the group has dissolved.
    plan.stack(raw, [raw, sea]),
    plan.trash(jpg, raw, { ...key, needs: merges.map(({ id }) => id) }),
  ];
  const whole = plan.planFor(library, changes, { groups: plan.duplicates(group!.id, [raw, jpg]) });
  return { whole, raw, jpg, shot, sea };
}

describe.each(['2.7.5', '3.1.0'])('on Immich %s', (version) => {
  test('every kind of change reaches the server, and the same plan again changes nothing', async () => {
    const started = await start(version);
    const { server, sandbox } = started;
    const { whole, raw, jpg, shot, sea } = everything(started);
    const stateDir = await newStateDir();
    const result = await apply(whole, server, { stateDir });
    expect(result.results.filter(({ state }) => state !== 'done')).toEqual([]);
    sandbox.settle();
    const after = await server.readAssets([raw, jpg, shot, sea], true);
    expect(after.get(raw)).toMatchObject({
      tags: ['trip/rome'],
      exif: { rating: 4 },
      albums: [started.album('Rome')],
    });
    expect(after.get(jpg)).toMatchObject({ trashed: true });
    expect(after.get(shot)).toMatchObject({ visibility: 'archive', tags: ['kind/screenshot'] });
    expect(after.get(sea)).toMatchObject({
      favorite: true,
      takenAt: '2024-05-01T10:00:00.000Z',
      exif: { description: 'The sea', latitude: 41.9028, longitude: 12.4964 },
    });
    const before = sandbox.requests.length;
    const again = await apply(whole, server, { stateDir });
    expect(again.results.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    const sent = sandbox.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(sent).toEqual([]);
  });

  test('row 55: a keeper that is trashed in the moment of the request: both copies do not end in the trash', async () => {
    const started = await start(version);
    const { whole, raw, jpg } = everything(started);
    started.sandbox.setFaults([
      {
        method: 'DELETE',
        path: '/assets',
        act: {
          kind: 'meanwhile',
          change: (state) => {
            const keeper = state.assets.get(raw)!;
            Object.assign(keeper, { deletedAt: new Date().toISOString(), status: 'trashed' });
          },
        },
      },
    ]);
    const result = await apply(whole, started.server);
    expect(messageOf(result, `trash ${jpg}`)).toContain('so it was taken out of the trash again');
    const after = await started.server.readAssets([raw, jpg], false);
    expect(after.get(raw)!.trashed).toBe(true);
    expect(after.get(jpg)!.trashed).toBe(false);
  });

  test('row 56: a merge that the server refuses keeps the loser', async () => {
    const started = await start(version);
    const { whole, raw, jpg } = everything(started);
    started.sandbox.setFaults([
      {
        method: 'PUT',
        path: /^\/albums\/.*\/assets$/,
        act: { kind: 'refuse-ids', ids: [raw], error: 'no_permission' },
      },
    ]);
    const result = await apply(whole, started.server);
    expect(statesOf(result)).toMatchObject({
      [`add ${raw} ${started.album('Rome')}`]: 'failed',
      [`trash ${jpg}`]: 'blocked',
    });
    expect((await started.server.readAssets([jpg], false)).get(jpg)!.trashed).toBe(false);
    expect(result.exit).toBe('partial');
  });

  test('a key that is revoked in the middle ends the run, with the rest not started', async () => {
    const started = await start(version);
    const { whole } = everything(started);
    started.sandbox.setFaults([{ method: 'PUT', path: '/assets', nth: 1, act: { kind: 'revoke-key' } }]);
    const result = await apply(whole, started.server);
    expect(result.exit).toBe('partial');
    expect(result.counts.done).toBeGreaterThan(0);
    expect(result.counts['not-started']).toBeGreaterThan(0);
  });
});
